package onewindow.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.cases.Finding;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Every finding has a reason, a legal basis with its date, and names fields and materials that exist. */
@Component
class CompleteFindings implements ContentRule {

  private final Forms forms;

  CompleteFindings(Forms forms) {
    this.forms = forms;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return !folder.isCompanion() || !RuleFiles.of(folder).files().isEmpty();
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    Map<String, FindingText> findings;
    try {
      findings = FindingTexts.of(folder).byCode();
    } catch (IllegalArgumentException e) {
      return List.of(); // told by ExplainedFindings
    }
    return findings.entrySet().stream().flatMap(one -> Stream.of(gaps(one.getValue()), sources(one.getValue()),
            field(one.getValue(), folder), material(one.getValue(), folder), contradiction(one, folder)).flatMap(found -> found)
        .map(message -> new ContentProblem(RuleFiles.FINDINGS, "'" + one.getKey() + "' " + message))).toList();
  }

  private static Stream<String> gaps(FindingText text) {
    return Stream.of(
            Optional.of("has no effect").filter(gap -> text.effect() == null),
            Optional.of("has no reason in zh and en").filter(gap -> !isWhole(text.reason())),
            Optional.of("has no basis in zh and en").filter(gap -> !isWhole(text.basis())),
            Optional.of("has no date inForce").filter(gap -> text.inForce() == null),
            Optional.of("has an 'otherwise' that lacks zh or en")
                .filter(gap -> text.otherwise() != null && !isWhole(text.otherwise())))
        .flatMap(Optional::stream);
  }

  private static Stream<String> sources(FindingText text) {
    if (text.confirmed() == null) {
      return Stream.of("does not say whether it is confirmed");
    }
    return text.confirmed() || text.source() != null ? Stream.empty()
        : Stream.of("is not confirmed, so it needs its source");
  }

  private Stream<String> field(FindingText text, ServiceFolder folder) {
    if ((text.effect() == Finding.Effect.REJECT_INPUT) != (text.field() != null)) {
      return Stream.of("must name a field if, and only if, its effect is reject-input");
    }
    return FolderForms.find(folder, "application", forms).stream()
        .filter(form -> text.field() != null && form.field(text.field()).isEmpty())
        .map(form -> "names the field '" + text.field() + "', which application.form does not have");
  }

  private static Stream<String> material(FindingText text, ServiceFolder folder) {
    boolean provided = text.effect() == Finding.Effect.MATERIAL;
    boolean material = provided || text.effect() == Finding.Effect.MISSING;
    if (material != (text.material() != null) || provided != (text.provision() != null)) {
      return Stream.of("must name a material if, and only if, its effect is material or missing, and the provision"
          + " if, and only if, it is material");
    }
    if (text.effect() == Finding.Effect.MISSING
        && ServiceDefinitions.find(folder).filter(definition -> definition.supplement() == null).isPresent()) {
      return Stream.of("asks for what is missing, so service.yaml needs the key supplement: how many days for it");
    }
    return ServiceDefinitions.find(folder).map(ServiceDefinition::materials).stream()
        .filter(known -> material && !known.containsKey(text.material()))
        .map(known -> "names the material '" + text.material() + "'; service.yaml has " + known.keySet());
  }

  private static Stream<String> contradiction(Map.Entry<String, FindingText> one, ServiceFolder folder) {
    boolean contradicts = one.getValue().effect() == Finding.Effect.CONTRADICTS;
    return ServiceDefinitions.find(folder).map(definition -> definition.steps().contradictions().keySet()).stream()
        .filter(settled -> settled.contains(one.getKey()) != contradicts)
        .map(settled -> "must have the effect contradicts if, and only if, steps.contradictions in service.yaml names it;"
            + " there are " + settled);
  }

  private static boolean isWhole(LocalizedText text) {
    return text != null && text.zh() != null && !text.zh().isBlank() && text.en() != null && !text.en().isBlank();
  }
}
