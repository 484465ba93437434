package onewindow.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onewindow.cases.CaseRead;
import onewindow.cases.CaseTold;
import onewindow.cases.TimelineEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every line of a case's timeline, and every reading of a case file or its papers by the city. */
@Component
class CaseEvidence {

  private static final String CASE = "case";
  private static final Set<String> NO_PERSON = Set.of("rules", "platform", "carrier");
  /** How a clerk who took an application for somebody stands in its timeline. */
  private static final String AT_THE_COUNTER = "clerk:";
  private final Evidence evidence;
  private final Actors actors;

  CaseEvidence(Evidence evidence, Actors actors) {
    this.evidence = evidence;
    this.actors = actors;
  }

  @EventListener
  void told(CaseTold told) {
    TimelineEntry line = told.line();
    Actor actor = actor(line);
    Map<String, String> parameters = new TreeMap<>(line.parameters());
    if (actor == Actor.SYSTEM) {
      parameters.put("by", line.actor());
    }
    String purpose = parameters.getOrDefault("purpose", "");
    parameters.remove("purpose");
    evidence.keep(Act.done(actor, "case." + line.code(), CASE, told.caseNumber(), parameters).purpose(purpose));
  }

  /** The platform reads as well, and people their own cases: neither is anybody's look at somebody's data. */
  @EventListener
  void read(CaseRead read) {
    actors.present().filter(Actor::isStaff).ifPresent(reader -> evidence.keep(
        Act.done(reader, "case." + read.what(), CASE, read.caseNumber(), read.parameters()).purpose(read.purpose())));
  }

  // A clerk's work goes on with what the rules and departments do, and that is nobody's act.
  private Actor actor(TimelineEntry line) {
    String by = line.actor();
    if (by == null || NO_PERSON.contains(by) || by.equals(line.parameters().get("department"))) {
      return Actor.SYSTEM;
    }
    Actor named = actors.staff(by.startsWith(AT_THE_COUNTER) ? by.substring(AT_THE_COUNTER.length()) : by);
    return named != Actor.SYSTEM ? named : actors.presentOrSystem();
  }
}
