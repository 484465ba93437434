package onewindow.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.ServiceDefinition.Question;

/** What a case's timeline says of an exchange with a department. */
final class CaseLines {

  private CaseLines() {}

  static TimelineEntry asked(CaseQuestion question, Instant at) {
    return entry(question, at, "asked");
  }

  /**
   * Nothing for an attempt that failed, which is not for citizens to read, and nothing each time that somebody asks
   * whether a thing has arrived.
   *
   * @param question as the service has it; null where it asks no such thing
   */
  static Optional<Timelines.Line> of(Exchanged one, Question question) {
    boolean followUp = question != null && question.isFollowUp();
    String code = followUp ? ofFollowUp(one, question.command()) : ofQuestion(one.result());
    return Optional.ofNullable(code)
        .map(line -> new Timelines.Line(one.question().caseNumber(), entry(one.question(), one.endedAt(), line)));
  }

  private static String ofQuestion(Exchanged.Result result) {
    return switch (result) {
      case ANSWERED -> "answered";
      case FAILED, PROMISED -> null;
      case GAVE_UP -> "gave-up";
      case LATE -> "late-answer";
      case VERIFIED_BY_HAND -> "verified-by-hand";
    };
  }

  private static String ofFollowUp(Exchanged one, boolean command) {
    return switch (one.result()) {
      case ANSWERED, VERIFIED_BY_HAND ->
          command ? FollowUp.isDone(one.answer()) ? "follow-up-done" : "follow-up-not-done" : null;
      case FAILED, PROMISED -> null;
      case GAVE_UP -> "follow-up-by-hand";
      case LATE -> "late-answer";
    };
  }

  private static TimelineEntry entry(CaseQuestion question, Instant at, String code) {
    String department = question.route().substring(0, question.route().indexOf('.'));
    return new TimelineEntry(at, code, Map.of("question", question.route(), "department", department), department);
  }
}
