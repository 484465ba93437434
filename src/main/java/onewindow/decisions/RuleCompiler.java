package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import onewindow.catalog.ContentProblem;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files that keep the grammar; nothing else ever reaches the compiler. */
final class RuleCompiler {

  /** Every rule set stands alone, so all of them may use one package. */
  static final String PACKAGE = "rules";

  private RuleCompiler() {}

  static Compilation compile(List<RuleFile> files) {
    List<ContentProblem> problems = new ArrayList<>();
    Condition condition = Condition.over(RuleFile.facts(files));
    files.forEach(file -> problems.addAll(file.problems()));
    if (problems.isEmpty()) {
      files.forEach(file -> problems.addAll(file.check(condition)));
    }
    return problems.isEmpty() ? build(files) : new Compilation(null, problems);
  }

  private static Compilation build(List<RuleFile> files) {
    ClassLoader classes = RuleCompiler.class.getClassLoader();
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(classes));
    factsFirst(files).forEach(file -> builder.add(ResourceFactory.newDescrResource(file.tree()), ResourceType.DESCR));
    if (builder.hasErrors()) {
      return new Compilation(null, builder.getErrors().stream().map(RuleCompiler::problem).toList());
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(
        KieServices.get().newKieBaseConfiguration(null, classes));
    base.addPackages(builder.getKnowledgePackages());
    return new Compilation(base, List.of());
  }

  private static List<RuleFile> factsFirst(List<RuleFile> files) {
    return files.stream().sorted(java.util.Comparator.comparing(
        file -> file.tree().getTypeDeclarations().isEmpty() && file.tree().getGlobals().isEmpty())).toList();
  }

  private static ContentProblem problem(KnowledgeBuilderError error) {
    String file = error.getResource() == null ? "rules" : error.getResource().getSourcePath();
    return new RuleProblem(line(error), error.getMessage()).in(file);
  }

  // An error in an expression knows no line of its own, but it knows its rule.
  private static int line(KnowledgeBuilderError error) {
    int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
    return line <= 0 && error instanceof DescrBuildError built ? built.getParentDescr().getLine() : line;
  }
}
