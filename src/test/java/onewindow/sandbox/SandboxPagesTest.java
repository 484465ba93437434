package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxPagesTest {

  @RegisterExtension
  static final RunningDepartments sandbox = new RunningDepartments();

  @Test
  void aFaultIsSwitchedAndShownOnTheDepartmentsPort() throws Exception {
    HttpResponse<String> put = sandbox.put("credit", "/sandbox/fault", "{\"kind\":\"http-503\",\"latencyMs\":5}");

    assertThat(put.statusCode()).isEqualTo(200);
    assertThat(sandbox.get("credit", "/sandbox/fault").body())
        .isEqualTo("[{\"kind\":\"http-503\",\"latencyMs\":5}]").isEqualTo(put.body());
    assertThat(sandbox.ask("credit.record", "idNumber", "1").statusCode()).isEqualTo(503);
  }

  @Test
  void aRefusingDepartmentIsHealedOnItsOwnPort() throws Exception {
    sandbox.put("credit", "/sandbox/fault", "{\"kind\":\"refuse\"}");
    sandbox.put("credit", "/sandbox/fault", "{\"kind\":\"none\"}");

    assertThat(sandbox.ask("credit.record", "idNumber", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void aDepartmentThatWentDownIsHealedOnTheNextPort() throws Exception {
    assertThat(sandbox.put("credit", "/sandbox/fault", "{\"kind\":\"down\"}").statusCode()).isEqualTo(200);
    awaitDown();

    sandbox.put("civil-affairs", "/sandbox/fault?department=credit", "{}");

    assertThat(sandbox.ask("credit.record", "idNumber", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void aFaultThatDoesNotExistIsToldWhichThereAre() throws Exception {
    HttpResponse<String> response = sandbox.put("credit", "/sandbox/fault", "{\"kind\":\"sleepy\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("slow-drip").contains("sleepy");
    assertThat(sandbox.put("credit", "/sandbox/fault", "{\"question\":\"debts\"}").statusCode()).isEqualTo(400);
    assertThat(sandbox.put("credit", "/sandbox/fault", "{\"latencyMs\":-1}").statusCode()).isEqualTo(400);
    assertThat(sandbox.put("credit", "/sandbox/fault", "{").statusCode()).isEqualTo(400);
    assertThat(sandbox.put("credit", "/sandbox/fault?department=weather", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void allDepartmentsAreListedWithTheirFaults() throws Exception {
    sandbox.faults().set("public-security", Fault.of(Fault.Kind.GARBAGE).on("household"));

    JsonNode listing = RunningDepartments.json(sandbox.get("credit", "/sandbox"));

    assertThat(listing.fieldNames()).toIterable()
        .containsExactly("health-commission", "public-security", "civil-affairs", "credit", "disease-control",
        "medical-insurance", "social-security", "carrier", "natural-resources", "housing", "tax", "treasury", "sms", "wechat",
        "e-mail");
    assertThat(listing.at("/public-security/url").asText())
        .isEqualTo(sandbox.departments().url("public-security"));
    assertThat(listing.at("/public-security/faults/1/kind").asText()).isEqualTo("garbage");
  }

  // The answer to "go down" leaves before the port closes.
  private static void awaitDown() throws Exception {
    long deadline = System.nanoTime() + 5_000_000_000L;
    while (System.nanoTime() < deadline) {
      try {
        sandbox.get("credit", "/sandbox");
      } catch (IOException closed) {
        return;
      }
    }
    throw new AssertionError("credit still answered 5 seconds after it was told to go down");
  }
}
