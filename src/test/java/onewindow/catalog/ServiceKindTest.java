package onewindow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.FollowUp;
import onewindow.catalog.ServiceDefinition.Limits;
import onewindow.catalog.ServiceDefinition.Question;
import org.junit.jupiter.api.Test;

/** What kind of item a service is, by whom it asks and how soon it promises. */
class ServiceKindTest {

  @Test
  void whatIsPromisedForTheSameDayIsInstant() {
    assertThat(service(0).kind()).isEqualTo(ServiceKind.INSTANT);
    assertThat(service(0, "tax.paid", "tax.owed").kind()).isEqualTo(ServiceKind.INSTANT);
  }

  @Test
  void oneDepartmentWithinDaysIsPromised() {
    assertThat(service(5, "tax.paid").kind()).isEqualTo(ServiceKind.PROMISED);
    assertThat(service(5).kind()).isEqualTo(ServiceKind.PROMISED);
  }

  @Test
  void severalDepartmentsAreJointWhateverIsPromised() {
    assertThat(service(5, "tax.paid", "police.household").kind()).isEqualTo(ServiceKind.JOINT);
    assertThat(service(0, "tax.paid", "police.household").kind()).isEqualTo(ServiceKind.JOINT);
  }

  @Test
  void whatIsOnlyChosenAfterwardsDoesNotCount() {
    ServiceDefinition definition = definition(5, Map.of("tax.paid", question(null),
        "carrier.shipment", question(new FollowUp("delivery", "mail", Map.of()))));
    assertThat(definition.kind()).isEqualTo(ServiceKind.PROMISED);
  }

  private static ServiceDefinition service(int promised, String... routes) {
    return definition(promised, Stream.of(routes).collect(Collectors.toMap(each -> each, each -> question(null))));
  }

  private static ServiceDefinition definition(int promised, Map<String, Question> questions) {
    return new ServiceDefinition("some-service", null, null, null, null, null, Limits.workingDays(promised, 20, null, true), null,
        List.of(), Map.of(), questions, List.of(), null, null, null, List.of(), Map.of(), List.of(), null, null, null,
        null, null, null, null, null, null);
  }

  private static Question question(FollowUp followUp) {
    return new Question(null, false, "PT1M", "verify", Map.of(), followUp);
  }
}
