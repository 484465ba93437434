package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** One case as the people it concerns may see it. */
@Schema(description = "One of the reader's cases, with its decision and result")
record CaseDetail(
    @JsonUnwrapped CaseLine line,
    List<Milestone> milestones,
    @Schema(description = "What the decision rests on; empty before") List<FindingLine> findings,
    @Schema(description = "What the person who decided told the applicant; null where the rules decided") String reason,
    @Schema(description = "What was issued; empty before, and once it was revoked") Map<String, Object> result,
    @Schema(description = "What was uploaded") List<FileLine> files,
    @Schema(description = "What somebody committed to instead of handing in papers; null without")
    CommitmentDetail commitment,

    @Schema(description = "What was chosen to be done after the issue") List<FollowUpLine> followUps,
    @Schema(description = "How the result reaches the people; null where that is not recorded") DeliveryLine delivery,
    @Schema(description = "What is to be paid, line by line; no lines where nothing is") ChargesView charges) {

  record Milestone(String id, String title, boolean reached) {}
}
