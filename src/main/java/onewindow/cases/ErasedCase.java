package onewindow.cases;

import java.time.Instant;

/** What is left of a case whose personal data was erased. */
public record ErasedCase(CaseSummary summary, Instant endedAt, Instant erasedAt, ErasureCause cause) {}
