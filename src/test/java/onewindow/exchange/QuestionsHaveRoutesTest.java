package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.Test;

class QuestionsHaveRoutesTest {

  private static final RouteFiles FILES = new RouteFiles();
  private final QuestionsHaveRoutes rule = new QuestionsHaveRoutes(new DepartmentRoutes(FILES), FILES);

  @Test
  void theShippedServiceAsksWhatRoutesCarry() throws IOException {
    assertThat(check(Files.readString(Path.of("processes/newborn-registration/service.yaml")))).isEmpty();
  }

  @Test
  void aQuestionWithoutRouteAndSchemaIsNamedWithWhatThereIs() {
    assertThat(check("questions: {tax-office.debt: {giveUpAfter: PT1M}}")).extracting(ContentProblem::message)
        .containsExactly(
            "question tax-office.debt has no route of that id in integration-routes/departments; there are"
                + " [carrier.arrival, carrier.shipment, civil-affairs.marriage, credit.record,"
                + " disease-control.vaccination-record, health-commission.birth-certificate, housing.contract,"
                + " medical-insurance.enrolment, natural-resources.homes, natural-resources.property,"
                + " natural-resources.register-transfer, public-security.household, public-security.register-birth,"
                + " social-security.card, tax.valuation, treasury.payment]",
            "question tax-office.debt has no answer schema integration-routes/answers/tax-office.debt.schema.json");
  }

  @Test
  void aCommandNeedsARouteThatAsksForItsState() {
    assertThat(check("questions: {credit.record: {command: true}}")).extracting(ContentProblem::toString)
        .containsExactly("service.yaml: command credit.record has no route credit.record.state"
            + " that asks whether it has arrived");
  }

  @Test
  void aServiceWithoutQuestionsNeedsNoRoute() {
    assertThat(check("service: x")).isEmpty();
    assertThat(check("")).isEmpty();
    assertThat(check("{")).isEmpty();
  }

  private List<ContentProblem> check(String definition) {
    return rule.check(new ServiceFolder("x", null,
        new TreeMap<>(Map.of("service.yaml", definition.getBytes(StandardCharsets.UTF_8)))));
  }
}
