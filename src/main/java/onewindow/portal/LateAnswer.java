package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** The body of an answer that a department sends later, for the API's document: it is read only once it is known whose. */
@Schema(name = "LateAnswer")
record LateAnswer(
    @Schema(description = "As the question brought it") String caseNumber,
    @Schema(description = "The last part of the address that was asked", example = "marriage") String question,
    @Schema(description = "The question's header Callback-Reference") String reference,
    @Schema(description = "As the question brought it") String requestKey,
    @Schema(description = "As the question brought it") String requestDigest,
    @Schema(description = "As agreed for the question") Map<String, Object> answer) {}
