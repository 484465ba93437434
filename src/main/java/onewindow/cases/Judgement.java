package onewindow.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a clerk finds in the check of a commitment, and in which states of the check that can be found. */
enum Judgement {
  KEPT(CommitmentCheck.State.CHECKING),
  CORRECT(CommitmentCheck.State.CHECKING),
  CORRECTED(CommitmentCheck.State.CORRECTING),
  REVOKE(CommitmentCheck.State.CHECKING, CommitmentCheck.State.CORRECTING);

  private final Set<CommitmentCheck.State> states;

  Judgement(CommitmentCheck.State... states) {
    this.states = Set.of(states);
  }

  boolean fits(CommitmentCheck.State state) {
    return states.contains(state);
  }

  /** The option that a form has for it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Judgement> of(Object option) {
    return Stream.of(values()).filter(one -> one.word().equals(option)).findFirst();
  }
}
