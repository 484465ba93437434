package onewindow.supervision;

import java.util.Map;
import onewindow.cases.BesideCases;
import onewindow.cases.CompanionRules;
import onewindow.cases.Finding;
import onewindow.cases.TimelineEntry;
import onewindow.catalog.Services;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does what the rules of supervision found: each once a case, a card only above those it has had. */
@Component
class MeasuresTaken {

  private static final String PLATFORM = "platform";
  private final CompanionRules rules;
  private final SupervisionFacts facts;
  private final Ledger ledger;
  private final SupervisedTasks tasks;
  private final BesideCases cases;
  private final Services services;
  private final ApplicationEventPublisher events;

  MeasuresTaken(CompanionRules rules, SupervisionFacts facts, Ledger ledger, @Lazy SupervisedTasks tasks,
      BesideCases cases, Services services, ApplicationEventPublisher events) {
    this.rules = rules;
    this.facts = facts;
    this.ledger = ledger;
    this.tasks = tasks;
    this.cases = cases;
    this.services = services;
    this.events = events;
  }

  /** @return the case's light afterwards */
  Light take(Supervised known, CaseTime time, OpenWork work) {
    Light light = known.light();
    for (Finding finding : rules.findings(Supervision.COMPANION, facts.of(time, work))) {
      Measure measure = Measure.of(finding.code()).orElseThrow(() -> new IllegalStateException(
          "The rules of supervision found " + finding.code() + ", which is nothing the platform can do"));
      boolean card = measure.light() != Light.GREEN;
      if ((!card || measure.light().compareTo(light) > 0)
          && ledger.enter(known, measure, finding, work.holder(), time.now())) {
        light = card ? measure.light() : light;
        carryOut(known, measure, light, time, work);
      }
    }
    return light;
  }

  private void carryOut(Supervised known, Measure measure, Light light, CaseTime time, OpenWork work) {
    String department = services.latest(known.service()).orElseThrow().definition().department().id();
    String head = measure.told() == Told.HOLDER ? null : department + ".department-head";
    tasks.urge(known.caseNumber(), known.service(), priority(light), head);
    if (measure == Measure.YELLOW_CARD || measure == Measure.RED_CARD) {
      cases.tell(known.caseNumber(), new TimelineEntry(time.now(), measure.word(), Map.of(), PLATFORM));
    }
    events.publishEvent(new MeasureTaken(known.caseNumber(), known.service(), measure.word(), measure.told(),
        department, work.holder(), time.lastDay(light == Light.RED ? time.statutory() : time.promised()), time.now()));
  }

  /** Camunda's tasks have 50 from the start; 100 is what its lists show as most urgent. */
  private static int priority(Light light) {
    return switch (light) {
      case GREEN -> 50;
      case REMINDER -> 60;
      case YELLOW -> 80;
      case RED -> 100;
    };
  }
}
