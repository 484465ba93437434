package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Try;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stored filters of Tasklist are content too: what they would compute is refused when they are used. */
@WholeProduct
class HostileFiltersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  @Autowired FilterService filters;
  @LocalServerPort int port;

  static Stream<Try> tries() {
    return HostileContent.of("filters").tries().stream();
  }

  @ParameterizedTest
  @MethodSource("tries")
  void aFilterThatWouldComputeIsRefusedWhenItIsUsed(Try one) throws Exception {
    Persona administrator = Persona.of(port, "luobin");
    try (Canary canary = new Canary()) {
      var kept = administrator.send("POST", "/engine-rest/filter/create", "application/json", JSON.writeValueAsString(
          Map.of("resourceType", "Task", "name", "hostile", "query", Map.of(one.at(), canary.in(one.put())))));
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
      String id = JSON.readTree(kept.body()).get("id").asText();
      try {
        for (String use : List.of("/list", "/count")) {
          var answer = administrator.send("GET", "/engine-rest/filter/" + id + use);
          assertThat(answer.statusCode()).as(one + use + ": " + answer.body()).isEqualTo(400);
          assertThat(answer.body()).contains("is not allowed. Allowed as the whole text are");
          canary.assertUntouched(answer.body());
        }
      } finally {
        filters.deleteFilter(id);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tries")
  void aQueryByRestComputesNothing(Try one) throws JsonProcessingException {
    Persona clerk = Persona.of(port, "liuyang");
    try (Canary canary = new Canary()) {
      var answer = clerk.send("POST", "/engine-rest/task/count", "application/json",
          JSON.writeValueAsString(Map.of(one.at(), canary.in(one.put()))));

      assertThat(answer.statusCode()).as(one + ": " + answer.body()).isEqualTo(400);
      canary.assertUntouched(answer.body());
    }
  }
}
