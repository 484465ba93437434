package onewindow.portal;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation of the document the language it can be asked in and the problems it may answer with. */
record RefusalsInDocument(ProblemTexts texts) implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    operation.addParametersItem(new QueryParameter().name("lang").required(false)
        .description("The reader's language").schema(new StringSchema()._enum(List.of("zh", "en"))));
    Refusals refusals = method.getMethodAnnotation(Refusals.class);
    Stream<ProblemKind> own = refusals == null ? Stream.empty() : Stream.of(refusals.value());
    Stream.of(own, signIn(method), Stream.of(ProblemKind.NOT_ACCEPTABLE, ProblemKind.FAILURE))
        .flatMap(kinds -> kinds)
        .forEach(kind -> add(operation.getResponses(), kind));
    return operation;
  }

  /** Controllers that are open to everybody say so by an empty list of requirements. */
  private static Stream<ProblemKind> signIn(HandlerMethod method) {
    return method.getBeanType().isAnnotationPresent(SecurityRequirements.class)
        ? Stream.empty()
        : Stream.of(ProblemKind.NOT_SIGNED_IN, ProblemKind.FORBIDDEN);
  }

  private void add(ApiResponses responses, ProblemKind kind) {
    ApiResponse known = responses.computeIfAbsent(String.valueOf(kind.status()), status -> problem());
    String meaning = kind.type() + " — " + texts.of(kind).title().in(Locale.ENGLISH);
    known.setDescription(known.getDescription() == null ? meaning : known.getDescription() + "; " + meaning);
  }

  private static ApiResponse problem() {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + Problem.class.getSimpleName());
    return new ApiResponse().content(new Content()
        .addMediaType("application/problem+json", new MediaType().schema(schema)));
  }
}
