package onewindow.exchange;

import java.time.Duration;
import onewindow.exchange.Reply.Failure;

/** The sentences about one route that clerks and operators read when an exchange fails; none holds personal data. */
record Failures(String route) {

  Failure httpStatus(int status) {
    // a client error concerns the one request, except "too slow" and "too many"
    boolean oneRequest = status >= 400 && status < 500 && status != 408 && status != 429;
    return new Failure(department() + " answered " + route + " with HTTP " + status, !oneRequest);
  }

  /** Somebody wrote that it may answer later, and nobody set the secret that it would sign with. */
  Failure promisedUnasked() {
    return new Failure(department() + " answered " + route + " with HTTP 202, but it has no callback secret or its route"
        + " does not prefer respond-async", true);
  }

  /** What is known of a question whose answer was promised and has not come. */
  String notCalledBack() {
    return department() + " has taken " + route + " and not sent its answer";
  }

  Failure noAnswerWithin(Duration deadline) {
    return new Failure(department() + " gave no answer to " + route + " within " + readable(deadline), true);
  }

  Failure notReached(String what) {
    return new Failure(department() + " could not be asked " + route + ": " + what, true);
  }

  Failure noJson() {
    return new Failure(department() + " answered " + route + " but sent no JSON", true);
  }

  Failure noEnvelope() {
    return new Failure(department() + " answered " + route + " but sent JSON without an answer in it", true);
  }

  Failure anotherCase() {
    return new Failure(department() + " answered " + route + " for another case", true);
  }

  Failure notAsAgreed(String where) {
    return new Failure(department() + " answered " + route + " in another shape than agreed: " + where, true);
  }

  static String readable(Duration duration) {
    return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
  }

  private String department() {
    return DepartmentLine.departmentOf(route);
  }
}
