package preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.Applicant;
import onewindow.cases.ApplicationHandedIn;
import onewindow.cases.Finding;
import onewindow.cases.Intake;
import onewindow.cases.Precheck;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;

/** Checks applications as the product does and keeps them in memory; the precheck speaks for one sample rule. */
class PreviewIntake implements Intake {

  private final ApplicationEventPublisher events;
  private final Forms forms;
  private final PreviewCases cases;
  private final PreviewUploads uploads;
  private final Map<String, String> numbers = new ConcurrentHashMap<>();

  PreviewIntake(ApplicationEventPublisher events, Forms forms, PreviewCases cases, PreviewUploads uploads) {
    this.events = events;
    this.forms = forms;
    this.cases = cases;
    this.uploads = uploads;
  }

  @Override
  public boolean isHandedIn(String idNumber, String clientKey) {
    return numbers.containsKey(clientKey);
  }

  @Override
  public Submission submit(Applicant applicant, Service service, String clientKey, Map<String, Object> form,
      Map<String, List<String>> files, Reception reception) {
    if (numbers.containsKey(clientKey)) {
      return new Submission.Accepted(numbers.get(clientKey), true);
    }
    List<FieldProblem> problems = forms.check(service.applicationForm(), form);
    if (!problems.isEmpty()) {
      return new Submission.Refused(problems);
    }
    String number = cases.submitted(form, reception);
    List<FieldProblem> missing = uploads.attach(number, applicant.idNumber(), files);
    if (!missing.isEmpty()) {
      return new Submission.Refused(missing);
    }
    numbers.put(clientKey, number);
    events.publishEvent(new ApplicationHandedIn(applicant.idNumber(), service.name(), clientKey));
    return new Submission.Accepted(number, false);
  }

  @Override
  public Precheck precheck(Service service, Map<String, Object> situation) {
    FormSchema asked = new FormSchema("precheck", service.applicationForm().fields().stream()
        .filter(field -> situation.containsKey(field.key())).toList(), service.applicationForm().json());
    List<FieldProblem> problems = forms.check(asked, situation);
    return new Precheck(problems, problems.isEmpty() ? findings(situation) : List.of());
  }

  private static List<Finding> findings(Map<String, Object> situation) {
    boolean married = "married".equals(situation.get("maritalStatus"));
    List<Finding> findings = new ArrayList<>(List.of(
        material("birth-certificate", Finding.Provision.ELECTRONIC, "卫生健康委已有电子出生医学证明。",
            "The health commission holds it."),
        material("marriage-certificate", married ? Finding.Provision.ELECTRONIC : Finding.Provision.NOT_NEEDED,
            married ? "民政部门已有婚姻登记信息。" : "未婚生育不需要结婚证。", "As the marriage register says."),
        material("name-statement", Finding.Provision.STATEMENT, "在申请表中由父母双方确认。", "Both parents agree in the form."),
        PreviewRecords.finding("late", Finding.Effect.NOTES, "请在出生后一个月内申报。", "Please apply within a month after birth.")));
    if ("divorced".equals(situation.get("maritalStatus"))) {
      findings.add(material("divorce-papers", Finding.Provision.UPLOAD, "父母离异的，上传离婚证或者判决书。",
          "Divorced parents upload the papers."));
    }
    return findings;
  }

  private static Finding material(String name, Finding.Provision provision, String zh, String en) {
    return new Finding(name, Finding.Effect.MATERIAL, new LocalizedText(zh, en),
        new LocalizedText("国办发〔2015〕96号", "State Council Office 2015 no. 96"), LocalDate.of(2015, 12, 31), true, null,
        name, provision);
  }
}
