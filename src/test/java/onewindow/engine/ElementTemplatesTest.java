package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementTemplatesTest {

  @Test
  void everyCallOfTheProcessApiHasATemplate() throws IOException {
    Set<String> offered = properties("camunda:expression").map(property -> property.path("value").asText())
        .collect(Collectors.toSet());
    assertThat(offered).isEqualTo(
        ProcessApi.CALLS.stream().map(Object::toString).collect(Collectors.toSet()));
  }

  @Test
  void everyAttributeThatATemplateSetsIsAllowedInAProcess() throws IOException {
    for (JsonNode template : templates()) {
      String element = template.path("appliesTo").get(0).asText().replace("bpmn:", "");
      BpmnVocabulary.Words words = BpmnVocabulary.of(BpmnVocabulary.BPMN)
          .get(element.substring(0, 1).toLowerCase() + element.substring(1));
      assertThat(bindings(template)).as(template.path("id").asText()).allSatisfy(name -> assertThat(
          words.plain().contains(name) || words.camunda().contains(name.replace("camunda:", ""))).as(name).isTrue());
    }
  }

  @Test
  void aDepartmentAClerkAndTheEndingsHaveTemplates() throws IOException {
    assertThat(templates().stream().map(template -> template.path("id").asText())).containsExactlyInAnyOrder(
        "onewindow.arrived", "onewindow.ask-department", "onewindow.chosen", "onewindow.clerk-task",
        "onewindow.confirmations", "onewindow.decide", "onewindow.deem-accepted", "onewindow.delivery",
        "onewindow.examine", "onewindow.found", "onewindow.issue", "onewindow.lapse", "onewindow.ready", "onewindow.refuse",
        "onewindow.refuse-acceptance", "onewindow.resume", "onewindow.suspend");
  }

  private static Stream<JsonNode> properties(String name) throws IOException {
    return templates().stream().flatMap(template -> all(template.path("properties")))
        .filter(property -> property.path("binding").path("name").asText().equals(name));
  }

  private static List<String> bindings(JsonNode template) {
    return all(template.path("properties")).map(property -> property.path("binding"))
        .filter(binding -> binding.path("type").asText().equals("property"))
        .map(binding -> binding.path("name").asText()).toList();
  }

  private static Stream<JsonNode> all(JsonNode list) {
    return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get);
  }

  private static List<JsonNode> templates() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("processes/templates"))) {
      return files.map(ElementTemplatesTest::read).toList();
    }
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }
}
