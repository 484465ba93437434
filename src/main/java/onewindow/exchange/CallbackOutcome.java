package onewindow.exchange;

import java.util.List;
import onewindow.forms.FieldProblem;

/** What became of an answer that a department sent later. */
public sealed interface CallbackOutcome {

  /** Taken, now or when the same answer came before; the case goes on with it. */
  record Taken() implements CallbackOutcome {}

  /** The question had been given up: a clerk is offered the answer, and it decides nothing alone. */
  record Late() implements CallbackOutcome {}

  /** This department may not answer later, or there is none of the name. */
  record NotAgreed() implements CallbackOutcome {}

  /** Not signed, or not with this department's secret. */
  record NotSigned() implements CallbackOutcome {}

  /** Beyond the size that was agreed for answers. */
  record TooLarge() implements CallbackOutcome {}

  /** Not of the agreed shape; the question stays open. */
  record Malformed(List<FieldProblem> problems) implements CallbackOutcome {}

  /** The department was never asked this for this case. */
  record NeverAsked() implements CallbackOutcome {}

  /** Bound to another case, question or asking than it names. */
  record Elsewhere() implements CallbackOutcome {}

  /** The question has another answer already. */
  record Answered() implements CallbackOutcome {}
}
