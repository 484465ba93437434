package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import onewindow.cases.CaseStatus;

/** One case in the reader's list. */
@Schema(description = "One of the reader's cases")
record CaseLine(
    String caseNumber, String service, String title, CaseStatus status, String statusText, Instant submittedAt) {}
