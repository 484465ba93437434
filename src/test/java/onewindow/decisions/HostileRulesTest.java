package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileRulesTest {

  private static final String ADD = "findings.add(\"a\");";

  @TestFactory
  Stream<DynamicTest> aRuleThatWouldDoMoreThanAddOneFindingIsRefused() {
    Map<String, String> tries = new TreeMap<>();
    tries.put("exit", "System.exit(1);");
    tries.put("exit behind the finding", ADD + " System.exit(1);");
    tries.put("exit before the finding", "System.exit(1); " + ADD);
    tries.put("two findings", ADD + " findings.add(\"b\");");
    tries.put("a program", "Runtime.getRuntime().exec(\"id\");");
    tries.put("a nested call", "findings.add(System.getProperty(\"user.home\"));");
    tries.put("a call behind the call", "findings.add(\"a\").toString();");
    tries.put("a joined text", "findings.add(\"a\" + \"b\");");
    tries.put("a joined call", "findings.add(\"a\" + System.getenv());");
    tries.put("a text that ends early", "findings.add(\"a\"); System.exit(1); findings.add(\"b\");");
    tries.put("reflection", "findings.getClass().forName(\"java.lang.Runtime\");");
    tries.put("a file", "new java.io.File(\"x\").delete();");
    tries.put("insert", "insert(new Application());");
    tries.put("insertLogical", "insertLogical(new Application());");
    tries.put("retract", "retract($a);");
    tries.put("delete", "delete($a);");
    tries.put("modify", "modify($a) { setName(\"x\") };");
    tries.put("update", "update($a);");
    tries.put("drools", "drools.halt();");
    tries.put("kcontext", "kcontext.getKieRuntime().halt();");
    tries.put("a comment", "findings.add(\"a\"); // harmless");
    tries.put("a comment around code", "/* */ findings.add(\"a\"); /* */");
    tries.put("a loop", "while (true) {} ");
    tries.put("a thread", "new Thread().start();");
    tries.put("clear", "findings.clear();");
    tries.put("remove", "findings.remove(\"b\");");
    tries.put("another receiver", "this.findings.add(\"a\");");
    tries.put("a code in capitals", "findings.add(\"A\");");
    tries.put("single quotes", "findings.add('a');");
    tries.put("a block", "{ findings.add(\"a\"); }");
    tries.put("a unicode escape", "findings.add(\"a\"\\u0029; System.exit(1);");
    tries.put("an unicode escaped quote", "findings.add(\"a\\u0022); System.exit(1); //\");");
    tries.put("nothing", "");
    return refused(tries, consequence -> SmallFolder.rule("$a : Application()", consequence));
  }

  @TestFactory
  Stream<DynamicTest> aConditionThatWouldCallSomethingIsRefused() {
    Map<String, String> tries = new TreeMap<>();
    tries.put("eval", "eval(System.exit(1) == null)");
    tries.put("eval of true", "eval(true)");
    tries.put("a static call", "Application( System.getProperty(\"x\") == name )");
    tries.put("a static call with package", "Application( java.lang.System.getenv() != null )");
    tries.put("a program", "Application( Runtime.getRuntime().exec(\"id\") != null )");
    tries.put("a class", "Application( class.name == \"x\" )");
    tries.put("a class loader", "Application( getClass().getClassLoader() != null )");
    tries.put("a class of a text", "Application( \"\".class != null )");
    tries.put("a class of a field", "Application( name.class.classLoader != null )");
    tries.put("a constructor", "Application( new java.io.File(\"x\").exists() )");
    tries.put("an assignment", "Application( name = \"x\" )");
    tries.put("a setter", "Application( setName(\"x\") == null )");
    tries.put("an unknown call on a field", "Application( name.getBytes() != null )");
    tries.put("a regular expression", "Application( name matches \"(a+)+\" )");
    tries.put("an inline list", "Application( name memberOf [\"a\"] )");
    tries.put("an inline cast", "Application( name#java.lang.String != null )");
    tries.put("a block", "Application( { System.exit(1); } )");
    tries.put("a nested expression", "Application( name == (System.getProperty(\"x\")) )");
    tries.put("the global", "Application( findings.size() > 0 )");
    tries.put("this", "Application( this.toString() == \"\" )");
    tries.put("single quotes", "Application( name == 'x' )");
    tries.put("a semicolon", "Application( name == \"x\"; System.exit(1) )");
    tries.put("a with block", "Application( with (name) { x = 1 } )");
    tries.put("an undeclared fact", "java.io.File()");
    tries.put("every object", "Object()");
    tries.put("from", "Application() from System.getProperties().values()");
    tries.put("from with a declared fact", "$x : Application() from new java.util.ArrayList()");
    tries.put("collect", "java.util.List() from collect( Application() )");
    tries.put("accumulate", "accumulate( Application(); $x : count(1) )");
    tries.put("accumulate with code",
        "Application() from accumulate( Application(), init(System.exit(1);) action() result(null) )");
    tries.put("an entry point", "Application() from entry-point \"x\"");
    tries.put("forall", "forall( Application() )");
    tries.put("a query call", "?q()");
    tries.put("an object path", "/applications");
    tries.put("a window", "Application() over window:time(1s)");
    tries.put("a named consequence", "Application() do[more]");
    tries.put("a positional field", "Application( \"x\"; )");
    tries.put("a unification", "$x := Application()");
    tries.put("a watch annotation", "Application() @watch(name)");
    return refused(tries, condition -> SmallFolder.rule(condition, ADD));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatHoldsAnythingButFactsAndRulesIsRefused() {
    String rule = SmallFolder.rule("Application()", ADD);
    Map<String, String> tries = new TreeMap<>();
    tries.put("a function", "function void f() { System.exit(1); }\n");
    tries.put("a static import", "import static java.lang.System.exit;\n");
    tries.put("a function import", "import function java.lang.System.exit;\n");
    tries.put("another import", "import java.lang.Runtime;\n");
    tries.put("an import of everything", "import java.time.*;\n");
    tries.put("an accumulate import", "import accumulate java.util.ArrayList x;\n");
    tries.put("another global", "global java.lang.Runtime runtime;\n");
    tries.put("a query", "query q Application() end\n");
    tries.put("a query with code", "query q eval(System.exit(1) == null) end\n");
    tries.put("a fact with a value", "declare More x : String = System.getProperty(\"x\") end\n");
    tries.put("a fact that extends", "declare More extends java.lang.Thread x : String end\n");
    tries.put("an annotated fact", "declare More @role(event) x : String end\n");
    tries.put("an annotated field", "declare More x : String @key end\n");
    tries.put("a field of another type", "declare More x : java.io.File end\n");
    tries.put("a field that cannot be unknown", "declare More x : boolean end\n");
    tries.put("a field called class", "declare More class : String end\n");
    tries.put("a fact of Java's", "declare Runtime x : String end\n");
    tries.put("a fact with a package", "declare java.lang.Runtime x : String end\n");
    tries.put("a trait", "declare trait More x : String end\n");
    tries.put("an enum", "declare enum More A(System.exit(1)); x : Integer end\n");
    tries.put("a dialect", "dialect \"mvel\"\n");
    tries.put("a window", "declare window W Application() over window:length(1) end\n");
    tries.put("an entry point", "declare entry-point \"x\" end\n");
    tries.put("a unit", "unit Unit;\n");
    tries.put("a rule that extends", "rule \"s\" extends \"r\" when then " + ADD + " end\n");
    tries.put("an annotated rule", "rule \"s\" @propagation(IMMEDIATE) when then " + ADD + " end\n");
    for (String attribute : List.of("salience (System.exit(1) == null ? 1 : 2)", "salience( children )",
        "agenda-group \"x\"", "timer (int: 1s)", "no-loop true", "lock-on-active true", "dialect \"java\"",
        "enabled (System.exit(1) == null)", "duration 10", "date-effective \"1-JAN-2020\"", "auto-focus true",
        "activation-group \"x\"", "ruleflow-group \"x\"", "calendars \"x\"")) {
      tries.put("attribute " + attribute, "rule \"s\" " + attribute + " when then " + ADD + " end\n");
    }
    return refused(tries, more -> more + rule);
  }

  private static Stream<DynamicTest> refused(
      Map<String, String> tries, java.util.function.UnaryOperator<String> file) {
    return tries.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
      ServiceFolder folder = SmallFolder.ruled(file.apply(one.getValue()));
      List<ContentProblem> problems = SmallFolder.problems(folder);
      assertThat(problems).as(one.getValue()).isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("rules/facts.drl"))
          .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
      assertThat(new RuleSets(new DecisionsSettings(10)).find(folder)).as("compiled all the same").isEmpty();
    }));
  }
}
