package onewindow.decisions;

import java.util.List;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Rule files say what rules may say, and compile; a process that lets rules decide has some. */
@Component
class SoundRules implements ContentRule {

  private final RuleSets ruleSets;

  SoundRules(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return !folder.isCompanion() || !RuleFiles.of(folder).files().isEmpty();
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<RuleFile> files = RuleFiles.of(folder).parse();
    boolean ruled = files.stream().anyMatch(file -> !file.tree().getRules().isEmpty());
    if (!ruled && files.stream().allMatch(file -> file.problems().isEmpty()) && decides(folder)) {
      return List.of(new ContentProblem("rules", "the process calls cases.decide, but the folder has no rule"));
    }
    // compiling is slow, and rules that are in use already have been found sound
    return ruleSets.find(folder).isPresent() ? List.of() : RuleCompiler.compile(files).problems();
  }

  private static boolean decides(ServiceFolder folder) {
    return folder.files().keySet().stream().filter(path -> path.endsWith(".bpmn"))
        .anyMatch(path -> folder.text(path).contains("cases.decide("));
  }
}
