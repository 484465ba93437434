package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** That a draft was kept, and as which version. */
@Schema(description = "That a draft was kept")
record SavedDraft(@Schema(description = "Name it when you save the next time") int version, Instant savedAt) {}
