package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onewindow.catalog.ContentProblem;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.kie.api.io.Resource;
import org.kie.internal.io.ResourceFactory;

/** A rule file as the parser understood it; what is checked here is the very tree that is compiled later. */
record RuleFile(String path, PackageDescr tree, List<ContentProblem> problems) {

  static RuleFile parse(RuleSource source) {
    List<ContentProblem> problems = new ArrayList<>();
    if (source.drl().indexOf('\\') >= 0) {
      problems.add(new RuleProblem(0, "a backslash may not stand in a rule file").in(source.path()));
    }
    return new RuleFile(source.path(), tree(source, problems), problems);
  }

  private static PackageDescr tree(RuleSource source, List<ContentProblem> problems) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr tree = parser.parse(resource(source), source.drl());
      parser.getErrors().forEach(error -> problems.add(
          new RuleProblem(error.getLines().length > 0 ? error.getLines()[0] : 0, error.getMessage())
              .in(source.path())));
      return tree == null ? new PackageDescr() : tree;
    } catch (DroolsParserException e) {
      problems.add(new RuleProblem(e.getLineNumber(), e.getMessage()).in(source.path()));
      return new PackageDescr();
    }
  }

  private static Resource resource(RuleSource source) {
    return ResourceFactory.newByteArrayResource(source.drl().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .setSourcePath(source.path());
  }

  /** The declared facts of all files: name to fields. */
  static Map<String, Set<String>> facts(List<RuleFile> files) {
    Map<String, Set<String>> facts = new TreeMap<>();
    for (RuleFile file : files) {
      for (TypeDeclarationDescr type : file.tree().getTypeDeclarations()) {
        facts.put(type.getTypeName(), Set.copyOf(type.getFields().keySet()));
      }
    }
    return facts;
  }

  List<ContentProblem> check(Condition condition) {
    return FileGrammar.check(tree, condition).stream().map(problem -> problem.in(path)).toList();
  }

  /** The codes that the file's rules find, each with its line. Rules that break the grammar find nothing. */
  Map<String, Integer> codes() {
    Map<String, Integer> codes = new TreeMap<>();
    tree.getRules().forEach(rule -> RuleGrammar.code(rule).ifPresent(code -> codes.put(code, rule.getLine())));
    return codes;
  }
}
