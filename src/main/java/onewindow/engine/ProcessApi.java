package onewindow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.appointments.BookingVerbs;
import onewindow.cases.Processes;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.ratings.RatingVerbs;
import onewindow.supervision.Supervision;

/** Everything that a process may call: each takes the case number and gives back one of its outcomes, or nothing. */
final class ProcessApi {

  private static final String BOOKINGS = "appointments";

  /** An outcome of rules that can find something missing, which service.yaml says by its key supplement. */
  static final String SUPPLEMENT = "supplement";

  static final List<ProcessCallDefinition> CALLS = List.of(
      new ProcessCallDefinition("cases", "confirmations", Set.of("complete", "awaited")),
      new ProcessCallDefinition("cases", "decide", Set.of("approved", "review", SUPPLEMENT)),
      new ProcessCallDefinition("cases", "issue", Set.of("finished", "more")),
      new ProcessCallDefinition("cases", "chosen", Set.of("chosen", "not-chosen")),
      new ProcessCallDefinition("cases", "delivery", Set.of(Delivery.ELECTRONIC, Delivery.MAIL, Delivery.PICK_UP)),
      new ProcessCallDefinition("cases", "arrived", Set.of("delivered", "under-way", "returned")),
      new ProcessCallDefinition("cases", "examine", Set.of("acceptance", SUPPLEMENT)),
      new ProcessCallDefinition("cases", "deemAccepted", Set.of()),
      new ProcessCallDefinition("cases", "refuseAcceptance", Set.of()),
      new ProcessCallDefinition("cases", "suspend", Set.of()),
      new ProcessCallDefinition("cases", "resume", Set.of()),
      new ProcessCallDefinition("cases", "ready", Set.of("ready", "awaited", "barred")),
      new ProcessCallDefinition("cases", "found", Set.of("found", "not-found")),
      new ProcessCallDefinition("cases", "refuse", Set.of()),
      new ProcessCallDefinition("cases", "lapse", Set.of()));

  /** What only a process that runs beside a case may call: the check of a commitment, what follows a bad rating, supervision. */
  static final List<ProcessCallDefinition> COMPANION_CALLS = List.of(
      new ProcessCallDefinition("commitments", "close", Set.of()),
      new ProcessCallDefinition("commitments", "orderCorrection", Set.of()),
      new ProcessCallDefinition("commitments", "revoke", Set.of()),
      new ProcessCallDefinition("commitments", "escalate", Set.of()),
      new ProcessCallDefinition("ratings", "publish", Set.of()),
      new ProcessCallDefinition("ratings", "close", Set.of()),
      new ProcessCallDefinition("ratings", "exclude", Set.of()),
      new ProcessCallDefinition("ratings", "escalate", Set.of()),
      new ProcessCallDefinition("supervision", "look", Set.of("waits", "over")),
      new ProcessCallDefinition(BOOKINGS, "check", Set.of("admitted", "refused")),
      new ProcessCallDefinition(BOOKINGS, "assign", Set.of("assigned", "nobody-free")),
      new ProcessCallDefinition(BOOKINGS, "confirm", Set.of()),
      new ProcessCallDefinition(BOOKINGS, "expire", Set.of()),
      new ProcessCallDefinition(BOOKINGS, "remind", Set.of()),
      new ProcessCallDefinition(BOOKINGS, "miss", Set.of()),
      new ProcessCallDefinition(BOOKINGS, "finish", Set.of()));

  /** Each companion calls what is its own. */
  static final Map<String, String> COMPANION_BEANS =
      Map.of(Processes.COMMITMENT_CHECK, "commitments", RatingVerbs.COMPANION, "ratings",
          Supervision.COMPANION, "supervision", BookingVerbs.COMPANION, BOOKINGS);

  /** Give the moment at which what is open in a companion should be over; a timer or a task's due date. */
  static final List<ProcessCallDefinition> DUES = List.of(new ProcessCallDefinition("commitments", "dueAt", Set.of()),
      new ProcessCallDefinition("ratings", "dueAt", Set.of()));

  /** The moments of a booking; only a timer may ask for them. */
  static final List<ProcessCallDefinition> OF_BOOKINGS = Stream.of("holdEnds", "remindAt", "missedAt", "dayEnds",
      "ratingEnds").map(method -> new ProcessCallDefinition(BOOKINGS, method, Set.of())).toList();

  /** Gives the moment at which a case's time is worth a look again; only a timer may ask for it. */
  static final ProcessCallDefinition NEXT_LOOK = new ProcessCallDefinition("supervision", "nextLookAt", Set.of());

  /** Give the group that works on it; only a task's candidate groups may ask for it. */
  static final List<ProcessCallDefinition> DESKS = List.of(
      new ProcessCallDefinition("commitments", "checkers", Set.of()),
      new ProcessCallDefinition("ratings", "handlers", Set.of()));

  /** Gives the moment at which the case stops waiting for people; only a timer may ask for it. */
  static final ProcessCallDefinition WAIT_ENDS = new ProcessCallDefinition("cases", "waitEnds", Set.of());

  /** Gives the moment from which silence is acceptance; only a timer may ask for it. */
  static final ProcessCallDefinition ACCEPTANCE_ENDS =
      new ProcessCallDefinition("cases", "acceptanceEnds", Set.of());

  /** What a process can wait for. */
  static final Set<String> MESSAGES =
      Set.of(Processes.PARTY_CONFIRMED, Processes.SUPPLEMENT_RECEIVED, Processes.PARTY_REPORTED);

  /** What the process of a booking can wait for. */
  static final Set<String> MESSAGES_OF_BOOKINGS =
      Set.of(BookingVerbs.CONFIRMED, BookingVerbs.ARRIVED, BookingVerbs.FINISHED, BookingVerbs.RATED);

  /** The moments that a timer may wait for. */
  static final List<ProcessCallDefinition> MOMENTS =
      Stream.of(List.of(WAIT_ENDS, ACCEPTANCE_ENDS, NEXT_LOOK), DUES, OF_BOOKINGS).flatMap(List::stream).toList();

  private ProcessApi() {}

  /** Whether the text is one of the calls, and nothing else. */
  static boolean isOne(String text, List<ProcessCallDefinition> calls) {
    return text != null && calls.stream().map(Object::toString).anyMatch(text.strip()::equals);
  }

  /** One method that a process may call, and the outcomes that a gateway may then read. */
  record ProcessCallDefinition(String bean, String method, Set<String> outcomes) {

    /** Whether it is called with the id of a question beside the case number. */
    boolean takesQuestion() {
      return method.equals("chosen");
    }

    /** Whether it is called with the name of one of the service's stops beside the case number. */
    boolean takesStop() {
      return method.equals("suspend");
    }

    /** Whether it is called with the code of a finding beside the case number. */
    boolean takesFinding() {
      return method.equals("found");
    }

    /** Whether what stands beside the case number is of the kind that it takes; null: nothing stands there. */
    boolean takes(String argument) {
      return argument == null ? argument().isEmpty()
          : argument.contains(".") ? takesQuestion() : takesStop() || takesFinding();
    }

    private String argument() {
      return takesQuestion() ? ", 'department.question'" : takesStop() ? ", 'stop'" : takesFinding() ? ", 'finding'" : "";
    }

    @Override
    public String toString() {
      return "${" + bean + "." + method + "(" + (bean.equals(BOOKINGS) ? "bookingNumber" : "caseNumber") + argument() + ")}";
    }
  }

  /** What can come of the call where a service is so defined: what it does not have, no case can lead to. */
  static Set<String> outcomes(ProcessCallDefinition call, Optional<ServiceDefinition> definition) {
    Set<String> outcomes = new TreeSet<>(call.outcomes());
    switch (call.method()) {
      case "decide", "examine" -> outcomes.removeIf(outcome -> outcome.equals(SUPPLEMENT)
          && definition.map(ServiceDefinition::supplement).isEmpty());
      case "issue" -> outcomes.removeIf(outcome -> !definition.map(ServiceDefinition::hasFollowUps).orElse(false));
      case "delivery" -> definition.map(ServiceDefinition::delivery)
          .ifPresent(delivery -> outcomes.retainAll(delivery.ways()));
      default -> { }
    }
    return outcomes;
  }

  static Optional<ProcessCallDefinition> find(String bean, String method) {
    return Stream.concat(CALLS.stream(), COMPANION_CALLS.stream())
        .filter(call -> call.bean().equals(bean) && call.method().equals(method)).findFirst();
  }
}
