package onewindow.cases;

import java.time.Instant;

/** A decision as it is kept: what was decided by whom ({@code rules} or a clerk), on which facts, and why. */
record KeptDecision(Instant at, Ruling ruling, Facts facts, String decidedBy, String reason) {

  static final String BY_RULES = "rules";
}
