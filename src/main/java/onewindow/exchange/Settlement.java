package onewindow.exchange;

import java.time.Duration;
import onewindow.cases.Exchanged;

/**
 * What came of an open question, to be kept and told to its process.
 *
 * @param pause before the question may be taken again, if it is given back
 */
record Settlement(OpenQuestion question, Exchanged exchanged, Duration pause) {

  String id() {
    return question.id();
  }

  boolean is(Exchanged.Result result) {
    return exchanged.result() == result;
  }

  Settlement asLate() {
    Exchanged late = new Exchanged(exchanged.question(), exchanged.key(), exchanged.digest(), exchanged.askedAt(),
        exchanged.endedAt(), Exchanged.Result.LATE, exchanged.detail(), exchanged.answer());
    return new Settlement(question, late, pause);
  }
}
