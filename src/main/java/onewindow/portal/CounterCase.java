package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** An application that a clerk takes for somebody. */
@Schema(description = "An application that a clerk takes for somebody")
record CounterCase(
    @Schema(description = "The service's id", requiredMode = Schema.RequiredMode.REQUIRED) String service,
    @Schema(description = "The fields of the service's form", requiredMode = Schema.RequiredMode.REQUIRED) Fields form,
    @Schema(description = "Ids of files uploaded for this person, by material") FileChoice files,
    @Schema(description = "Who applies", requiredMode = Schema.RequiredMode.REQUIRED) AtTheWindow person,
    @Schema(description = "How the person came", example = "COUNTER",
        allowableValues = {"COUNTER", "GRID_WORKER", "HOTLINE", "UNRESOLVED_WINDOW"},
        requiredMode = Schema.RequiredMode.REQUIRED) String channel,
    @Schema(description = "Roles of the parties whose signature the clerk has seen; the applicant's is needed",
        example = "[\"reader\"]", requiredMode = Schema.RequiredMode.REQUIRED) List<String> signed) {

  NewCase application() {
    return new NewCase(service, form, files);
  }

  Set<String> signatures() {
    return signed == null ? Set.of() : signed.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
