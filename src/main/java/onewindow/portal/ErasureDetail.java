package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import onewindow.cases.CaseStatus;
import onewindow.cases.ErasureCause;
import onewindow.retention.Erasures;

/** How a case stands to its erasure; nothing personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How a case stands to the erasure of its personal data")
record ErasureDetail(String caseNumber, String service, CaseStatus status,
    @Schema(description = "When it changed last, having ended") Instant endedAt,
    @Schema(description = "Absent while it is open, and for what is kept for ever") Instant keptUntil,
    @Schema(description = "Codes of what keeps it") Collection<String> obstacles,
    @Schema(description = "Absent unless it was erased") Instant erasedAt, ErasureCause cause) {

  static ErasureDetail of(Erasures.State state) {
    return new ErasureDetail(state.summary().caseNumber(), state.summary().service(), state.summary().status(),
        state.endedAt(), state.keptUntil(), state.obstacles(),
        state.erased() == null ? null : state.erased().erasedAt(),
        state.erased() == null ? null : state.erased().cause());
  }
}
