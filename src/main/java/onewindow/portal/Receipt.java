package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.cases.CaseStatus;

/** The receipt of an application. */
@Schema(description = "The receipt of an application")
record Receipt(
    String caseNumber,
    CaseStatus status,
    @Schema(description = "True when the same application had come in before") boolean repeated) {}
