package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What somebody in the described situation would need. */
@Schema(description = "What a situation needs, as far as it is known; no department was asked and nothing was kept")
record PrecheckAnswer(List<FindingLine> findings) {}
