package onewindow.cases;

import java.time.Instant;

/** One line in a list of cases. */
public record CaseSummary(String caseNumber, String service, CaseStatus status, Instant submittedAt) {}
