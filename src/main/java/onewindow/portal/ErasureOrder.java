package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;

/** The order to erase a case. */
@Schema(description = "The order to erase the personal data of a case")
record ErasureOrder(
    @Schema(description = "NOT_NEEDED, CONSENT_WITHDRAWN or UNLAWFUL") String cause,
    @Schema(description = "The paper that orders it, without personal data") String basis,
    @Schema(description = "The number of the case once more") String caseNumber) {}
