package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** How a result reaches its people, in the reader's language. */
@Schema(description = "How the result reaches the people, and when it has")
record DeliveryLine(
    @Schema(allowableValues = {"electronic", "mail", "pick-up"}) String way,
    String wayText,
    @Schema(description = "What happens next, or who received it") String text,
    @Schema(description = "When it was delivered; null before") Instant at,
    @Schema(description = "Who recorded it: a party's role, carrier, or clerk:USERNAME; null before") String recordedBy) {}
