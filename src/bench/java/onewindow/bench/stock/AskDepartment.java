package onewindow.bench.stock;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the question that the activity is named after, with the fields of the application it needs. */
@Component
class AskDepartment implements JavaDelegate {

  // What follows # tells questions apart that one department is asked about different people.
  private static final Map<String, Map<String, String>> WITH = Map.of(
      "natural-resources.property", Map.of("unitNumber", "unitNumber"),
      "natural-resources.homes", Map.of("buyerIdNumber", "buyerIdNumber", "buyerSpouseIdNumber", "buyerSpouseIdNumber",
          "sellerIdNumber", "sellerIdNumber"),
      "housing.contract", Map.of("contractNumber", "contractNumber"),
      "tax.valuation", Map.of("contractNumber", "contractNumber", "unitNumber", "unitNumber", "price", "price"),
      "civil-affairs.marriage#buyer",
      Map.of("firstIdNumber", "buyerIdNumber", "secondIdNumber", "buyerSpouseIdNumber"),
      "health-commission.birth-certificate",
      Map.of("certificateNumber", "birthCertificateNumber", "motherIdNumber", "motherIdNumber"),
      "public-security.household", Map.of("motherIdNumber", "motherIdNumber", "fatherIdNumber", "fatherIdNumber"),
      "civil-affairs.marriage", Map.of("firstIdNumber", "motherIdNumber", "secondIdNumber", "fatherIdNumber"),
      "credit.record", Map.of("idNumber", "motherIdNumber", "spouseIdNumber", "fatherIdNumber"),
      "public-security.register-birth", Map.of("childName", "childName", "childSex", "childSex", "childBirthDate",
          "childBirthDate", "area", "registrationArea", "certificateNumber", "birthCertificateNumber",
          "motherIdNumber", "motherIdNumber", "fatherIdNumber", "fatherIdNumber", "followedParent", "followedParent"));

  private final StockCases cases;
  private final DepartmentClient departments;

  AskDepartment(StockCases cases, DepartmentClient departments) {
    this.cases = cases;
    this.departments = departments;
  }

  @Override
  public void execute(DelegateExecution execution) throws IOException, InterruptedException {
    String number = execution.getProcessBusinessKey();
    String asked = execution.getCurrentActivityName();
    String question = asked.split("#")[0];
    String requestKey = number + "/" + question;
    Map<String, Object> form = cases.application(number);
    Map<String, Object> parameters = new HashMap<>();
    WITH.get(asked).forEach((parameter, field) -> parameters.put(parameter, form.get(field)));
    Instant askedAt = Instant.now();
    Map<String, Object> answer = departments.ask(number, question, requestKey, parameters);
    cases.answered(number, question, requestKey, askedAt, answer);
  }
}
