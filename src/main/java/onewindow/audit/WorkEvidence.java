package onewindow.audit;

import java.util.HexFormat;
import java.util.Map;
import onewindow.appointments.BookingTold;
import onewindow.appointments.DayChanged;
import onewindow.appointments.VisitsRead;
import onewindow.catalog.ContentDeployed;
import onewindow.exchange.AskedAgain;
import onewindow.notifications.PreferenceChanged;
import onewindow.retention.CaseHeld;
import onewindow.retention.PersonalDataExported;
import onewindow.supervision.CardEntered;
import onewindow.supervision.MeasureTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens beside the cases: bookings, days, measures and what is said to them, questions, content, addresses. */
@Component
class WorkEvidence {

  private final Evidence evidence;
  private final Actors actors;

  WorkEvidence(Evidence evidence, Actors actors) {
    this.evidence = evidence;
    this.actors = actors;
  }

  @EventListener
  void booking(BookingTold told) {
    done(actors.presentOrSystem(), "booking." + told.code(), "booking", told.number(),
        Map.of("person", Actor.PERSON + HexFormat.of().formatHex(told.person())));
  }

  @EventListener
  void day(DayChanged changed) {
    Actor clerk = changed.clerk() == null ? Actor.SYSTEM : actors.staff(changed.clerk());
    done(clerk == Actor.SYSTEM ? actors.presentOrSystem() : clerk, "place.day-changed", "place", changed.place(),
        Map.of("day", changed.day().toString(), "hours", changed.hours() == null ? "usual" : changed.hours()));
  }

  /** The platform reads too, and that is nobody's look. */
  @EventListener
  void visits(VisitsRead read) {
    actors.present().filter(Actor::isStaff).ifPresent(reader -> done(reader, "place.visits-read", "place", read.place(),
        Map.of("day", read.day().toString(), "visits", Integer.toString(read.visits()))));
  }

  @EventListener
  void measure(MeasureTaken taken) {
    done(Actor.SYSTEM, "supervision." + taken.measure(), "case", taken.caseNumber(),
        Map.of("told", taken.told().name(), "department", taken.department()));
  }

  @EventListener
  void card(CardEntered entered) {
    Actor by = actors.staff(entered.by());
    done(by, "supervision." + entered.what(), "case", entered.caseNumber(),
        Map.of("entry", Long.toString(entered.entry())));
  }

  @EventListener
  void held(CaseHeld held) {
    done(actors.presentOrSystem(), held.held() ? "case.held" : "case.hold-lifted", "case", held.caseNumber(),
        Map.of("basis", held.basis()));
  }

  @EventListener
  void exported(PersonalDataExported exported) {
    done(actors.presentOrSystem(), "person.data-exported", "person", exported.person(), Map.of());
  }

  @EventListener
  void again(AskedAgain again) {
    boolean all = again.question() == null;
    done(actors.presentOrSystem(), "department.asked-again", all ? "department" : "question",
        all ? again.department() : again.question(), Map.of("questions", Integer.toString(again.questions())));
  }

  @EventListener
  void content(ContentDeployed deployed) {
    done(actors.presentOrSystem(), "content.deployed", "content", deployed.folder(),
        Map.of("version", deployed.version()));
  }

  @EventListener
  void preference(PreferenceChanged changed) {
    done(actors.presentOrSystem(), "contact.changed", "person",
        HexFormat.of().formatHex(changed.person()), Map.of("channel", changed.channel()));
  }

  private void done(Actor actor, String action, String kind, String object, Map<String, String> parameters) {
    evidence.keep(Act.done(actor, action, kind, object, parameters));
  }
}
