package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One thing that happened to a case, in the reader's language. */
@Schema(description = "One thing that happened to a case")
record TimelineLine(Instant at, String code, String text) {}
