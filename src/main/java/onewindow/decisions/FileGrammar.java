package onewindow.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onewindow.forms.IdNumber;
import onewindow.forms.PersonName;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What a rule file may hold: declared facts, rules, a few imports, and the one global that collects findings. */
final class FileGrammar {

  private static final Set<String> IMPORTS = Set.of("java.time.LocalDate", "java.time.temporal.ChronoUnit",
      "java.math.BigDecimal", "java.util.List", IdNumber.class.getName(), PersonName.class.getName());

  private final PackageDescr file;
  private final List<RuleProblem> problems = new ArrayList<>();

  private FileGrammar(PackageDescr file) {
    this.file = file;
  }

  static List<RuleProblem> check(PackageDescr file, Condition condition) {
    FileGrammar grammar = new FileGrammar(file);
    grammar.head();
    grammar.each(file.getTypeDeclarations(), FactGrammar::check);
    grammar.each(file.getRules(), rule -> RuleGrammar.check(rule, condition));
    return grammar.problems;
  }

  private void head() {
    each(List.of(file), whole -> name(whole.getName()));
    each(file.getImports(), FileGrammar::imported);
    each(file.getGlobals(), FileGrammar::global);
    each(foreign(), element -> {
      throw new NotAllowed("only facts, rules and imports are allowed, not " + element.getClass().getSimpleName());
    });
  }

  private List<BaseDescr> foreign() {
    return Stream.<Collection<? extends BaseDescr>>of(file.getFunctions(), file.getFunctionImports(),
            file.getAccumulateImports(), file.getAttributes(), file.getEntryPointDeclarations(),
            file.getWindowDeclarations(), file.getEnumDeclarations(),
            file.getUnit() == null ? List.of() : List.of(file.getUnit()))
        .<BaseDescr>flatMap(Collection::stream).toList();
  }

  private static void name(String name) {
    if (!RuleCompiler.PACKAGE.equals(name)) {
      throw new NotAllowed("the package must be '" + RuleCompiler.PACKAGE + "', not '" + name + "'");
    }
  }

  private static void imported(ImportDescr imported) {
    if (imported.getClass() != ImportDescr.class || !IMPORTS.contains(imported.getTarget())) {
      throw new NotAllowed("import " + imported.getTarget() + " is not allowed; allowed are "
          + IMPORTS.stream().sorted().toList());
    }
  }

  private static void global(GlobalDescr global) {
    if (!global.getIdentifier().equals("findings") || !global.getType().equals("java.util.Set")) {
      throw new NotAllowed("global " + global.getType() + " " + global.getIdentifier()
          + " is not allowed, only: global java.util.Set findings");
    }
  }

  private <T extends BaseDescr> void each(Collection<T> elements, Consumer<T> check) {
    for (T element : elements) {
      try {
        check.accept(element);
      } catch (NotAllowed e) {
        problems.add(new RuleProblem(element.getLine(), e.getMessage()));
      }
    }
  }
}
