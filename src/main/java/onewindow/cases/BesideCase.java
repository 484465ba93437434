package onewindow.cases;

import java.time.Instant;
import onewindow.privacy.CaseKey;

/**
 * A case as a sibling module works beside it.
 *
 * @param endedAt when it ended first; null while it is open
 * @param key seals what the sibling keeps of the case
 */
public record BesideCase(CaseSummary summary, String serviceVersion, Instant endedAt, CaseKey key) {}
