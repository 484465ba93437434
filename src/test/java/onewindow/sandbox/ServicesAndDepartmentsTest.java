package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServicesAndDepartmentsTest {

  private static final SandboxContent CONTENT = SandboxContent.read();

  @ParameterizedTest
  @MethodSource("services")
  void everyQuestionOfAServiceIsAskedAsItsSimulatedDepartmentExpects(Path service) throws Exception {
    JsonNode questions = new ObjectMapper(new YAMLFactory()).readTree(service.toFile()).path("questions");

    assertThat(questions.properties()).allSatisfy(question -> {
      assertThat(CONTENT.questions()).as("registers.yaml").containsKey(question.getKey());
      QuestionContent answered = CONTENT.questions().get(question.getKey());
      Set<String> sent = new TreeSet<>();
      question.getValue().path("with").fieldNames().forEachRemaining(sent::add);
      assertThat(answered.parameters().keySet()).as(question.getKey()).containsAll(sent);
      assertThat(sent).as(question.getKey()).containsAll(required(answered));
      assertThat(answered.command() != null).as("%s is a command", question.getKey())
          .isEqualTo(question.getValue().path("command").asBoolean());
    });
  }

  @Test
  void everyQuestionBelongsToADepartmentAndHasAnAnswerSchema() {
    assertThat(CONTENT.questions().keySet()).allSatisfy(id -> {
      assertThat(CONTENT.departments()).containsKey(RunningDepartments.department(id));
      assertThat(Path.of("integration-routes/answers", id + ".schema.json")).exists();
    });
  }

  static List<Path> services() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("processes"))) {
      return folders.map(folder -> folder.resolve("service.yaml")).filter(Files::exists).toList();
    }
  }

  private static Set<String> required(QuestionContent question) {
    return question.parameters().entrySet().stream()
        .filter(parameter -> parameter.getValue() == QuestionContent.Presence.required)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
