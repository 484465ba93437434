package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import onewindow.cases.Finding;
import org.springframework.stereotype.Component;

/** Rules and findings.yaml name the same codes, and approval needs codes that exist and can be told when missing. */
@Component
class ExplainedFindings implements ContentRule {

  @Override
  public boolean concerns(ServiceFolder folder) {
    return !folder.isCompanion() || !RuleFiles.of(folder).files().isEmpty();
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    try {
      FindingTexts texts = FindingTexts.of(folder);
      List<ContentProblem> problems = new ArrayList<>(unexplained(folder, texts));
      unused(folder, texts).forEach(message -> problems.add(new ContentProblem(RuleFiles.FINDINGS, message)));
      texts.requires().forEach(code -> required("automaticApproval", code, texts).forEach(
          message -> problems.add(new ContentProblem(RuleFiles.FINDINGS, message))));
      texts.alwaysRequires().forEach(code -> required("approval", code, texts).forEach(
          message -> problems.add(new ContentProblem(RuleFiles.FINDINGS, message))));
      return problems;
    } catch (IllegalArgumentException e) {
      return List.of(new ContentProblem(RuleFiles.FINDINGS, e.getMessage()));
    }
  }

  private static List<ContentProblem> unexplained(ServiceFolder folder, FindingTexts texts) {
    return RuleFiles.of(folder).parse().stream().flatMap(file -> file.codes().entrySet().stream()
        .filter(code -> !texts.byCode().containsKey(code.getKey()))
        .map(code -> new RuleProblem(code.getValue(), "the rule finds '" + code.getKey() + "', but "
            + RuleFiles.FINDINGS + " does not have it").in(file.path()))).toList();
  }

  private static List<String> unused(ServiceFolder folder, FindingTexts texts) {
    Set<String> found = new TreeSet<>();
    RuleFiles.of(folder).parse().forEach(file -> found.addAll(file.codes().keySet()));
    return texts.byCode().keySet().stream().filter(code -> !found.contains(code))
        .map(code -> "'" + code + "' is explained, but no rule finds it").toList();
  }

  private static List<String> required(String approval, String code, FindingTexts texts) {
    FindingText text = texts.byCode().get(code);
    if (text == null) {
      return List.of(approval + " requires '" + code + "', but findings do not have it");
    }
    List<String> problems = new ArrayList<>();
    if (text.effect() != Finding.Effect.SUPPORTS) {
      problems.add(approval + " requires '" + code + "', so its effect must be supports");
    }
    if (text.otherwise() == null) {
      problems.add(approval + " requires '" + code + "', so it needs a text 'otherwise'");
    }
    return problems;
  }
}
