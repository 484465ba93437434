package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is wrong with a folder is told with both sides; each line breaks the newborn folder in one place. */
class FolderRulesTest {

  private static final String FACTS = "rules/facts.drl";
  private static final String FINDINGS = "rules/findings.yaml";
  private static final String ELIGIBILITY = "rules/eligibility.drl";
  private static final String EXAMPLES = "rules/examples.yaml";
  private static final String SERVICE = "service.yaml";
  private final ServiceFolder newborn = ServiceFolders.onDisk("newborn-registration");
  private final List<ContentRule> rules = ShippedRulesTest.rules();

  @TestFactory
  Stream<DynamicTest> isTold() {
    return Stream.of(
        broken("a code without a text", ELIGIBILITY, "add(\"credit-clean\")", "add(\"credit-good\")",
            ELIGIBILITY, "'credit-good'", FINDINGS),
        broken("a text without a rule", ELIGIBILITY, "add(\"credit-clean\")", "add(\"credit-good\")",
            FINDINGS, "'credit-clean'", "no rule finds it"),
        broken("a required code that does not exist", FINDINGS, "    - credit-clean", "    - credit-good",
            FINDINGS, "requires 'credit-good'"),
        broken("a required code that only notes", FINDINGS, "    - credit-clean", "    - within-a-month",
            FINDINGS, "'within-a-month'", "supports"),
        broken("a required code without otherwise", FINDINGS, "    - credit-clean", "    - within-a-month",
            FINDINGS, "'within-a-month'", "otherwise"),
        broken("a finding without an English reason", FINDINGS, "      en: Applied for within a month of the birth", "",
            FINDINGS, "'within-a-month'", "reason"),
        broken("a finding without a basis", FINDINGS, "      zh: 《中华人民共和国户口登记条例》第七条\n", "",
            FINDINGS, "'within-a-month'", "basis"),
        broken("a finding without a date", FINDINGS, "    inForce: 1958-01-09\n", "", FINDINGS, "inForce"),
        broken("a finding with a date that is none", FINDINGS, "1958-01-09", "1958-02-30", FINDINGS, "line "),
        broken("a value to confirm without a source", FINDINGS,
            "    source: \"a risk mark of our own design; no text names the ages\"\n", "",
            FINDINGS, "mother-age", "source"),
        broken("an unknown effect", FINDINGS, "effect: reject-input", "effect: reject", FINDINGS, "reject-input"),
        broken("an unknown key", FINDINGS, "effect: reject-input", "efect: reject-input", FINDINGS, "efect"),
        broken("a field the form does not have", FINDINGS, "field: childBirthDate", "field: birthday",
            FINDINGS, "'birthday'", "application.form"),
        broken("input refused without a field", FINDINGS, "    field: childBirthDate\n", "", FINDINGS, "reject-input"),
        broken("a material the service does not have", FINDINGS, "material: parents-id", "material: passports",
            FINDINGS, "'passports'", "service.yaml"),
        broken("a material without a provision", FINDINGS, "    provision: not-needed\n", "", FINDINGS, "provision"),
        broken("a fact with a field the form does not have", FACTS, "  nameAgreed : Boolean",
            "  nameAgreed : Boolean\n  shoeSize : Integer", FACTS, "'shoeSize'", "application.form"),
        broken("a form field that the fact does not have", FACTS, "  contactPhone : String\n", "",
            FACTS, "'contactPhone'", "application.form"),
        broken("a fact with a field the answer does not have", FACTS, "  spouseClean : Boolean",
            "  spouseClean : Boolean\n  score : Integer", FACTS, "'score'", "credit.record"),
        broken("a question without a fact", SERVICE, "  credit.record:", "  credit.history:",
            FACTS, "credit.history", "CreditHistory"),
        broken("a fact without a question", SERVICE, "  credit.record:", "  credit.history:",
            FACTS, "CreditRecord", "nowhere"),
        broken("an answer nobody describes", SERVICE, "  civil-affairs.marriage:", "  civil-affairs.wedding.marriage:",
            FACTS, "integration-routes/answers/civil-affairs.wedding.marriage.schema.json"),
        broken("two questions for one fact", SERVICE, "  public-security.register-birth:",
            "  tax.household:\n    title: {zh: 税, en: tax}\n    command: false\n    giveUpAfter: PT1M\n"
                + "    verifiedBy: x\n    with: {}\n  public-security.register-birth:",
            FACTS, "Household", "TaxHousehold"),
        broken("an example that comes out otherwise", EXAMPLES, "expect: {outcome: review, findings: [certificate-void",
            "expect: {outcome: approved, findings: [certificate-void", EXAMPLES, "expects approved", "review"),
        broken("an example of a code that is not found", EXAMPLES, "findings: [certificate-void,",
            "findings: [certificate-used,", EXAMPLES, "expects certificate-used"),
        broken("a code without an example", EXAMPLES, "certificate-void, ", "", EXAMPLES, "'certificate-void'"),
        broken("an example with a field nobody knows", EXAMPLES, "{childName: 王安}", "{childNam: 王安}",
            EXAMPLES, "childNam"),
        broken("a department without which a case passes", FINDINGS, "    - credit-clean\n", "",
            EXAMPLES, "approved even without the answer of credit.record"),
        broken("a department that passes with an empty answer", ELIGIBILITY,
            "CreditRecord( clean == true, spouseClean == true )", "CreditRecord()",
            EXAMPLES, "approved even with an empty answer of credit.record"));
  }

  private DynamicTest broken(
      String what, String file, String text, String replacement, String toldIn, String... words) {
    return DynamicTest.dynamicTest(what, () -> {
      ServiceFolder folder = ServiceFolders.replacing(newborn, file, text, replacement);
      List<ContentProblem> problems = rules.stream().flatMap(rule -> rule.check(folder).stream()).toList();
      assertThat(problems).anySatisfy(problem -> {
        assertThat(problem.file()).isEqualTo(toldIn);
        assertThat(problem.message()).contains(words);
      });
    });
  }
}
