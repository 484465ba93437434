package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

  private static final String REGISTER = "public-security.register-birth";
  private static final List<Integer> CHILDREN = IntStream.range(0, 50).boxed().toList();

  @TempDir
  private Path data;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void whatWasAnsweredSurvivesKillMinusNine() throws Exception {
    Process first = server();
    List<String> answers = registerAll(url(first), CHILDREN);
    kill(first);

    Process second = server();
    try {
      // the other way round: numbers given anew would go to other children
      List<String> again = registerAll(url(second), backwards(CHILDREN));
      assertThat(again).containsExactlyElementsOf(backwards(answers)).allMatch(answer -> answer.contains("idNumber"));
    } finally {
      kill(second);
    }
  }

  @Test
  void halfALineThatACrashLeftBehindIsForgotten() throws Exception {
    Path file = data.resolve(REGISTER + ".jsonl");
    try (JournalFile journal = JournalFile.open(file)) {
      journal.append("一\n二\n");
    }
    Files.writeString(file, "half", StandardOpenOption.APPEND);

    try (JournalFile journal = JournalFile.open(file)) {
      assertThat(journal.lines()).containsExactly("一", "二");
      journal.append("三\n");
    }
    assertThat(Files.readAllLines(file)).containsExactly("一", "二", "三");
  }

  @Test
  void twoSandboxesDoNotShareARegister() throws Exception {
    Departments first = Departments.onFreePorts(data, RunningDepartments.CLOCK);
    first.start();
    try {
      assertThatThrownBy(() -> Departments.onFreePorts(data, RunningDepartments.CLOCK).start())
          .hasMessageContaining(REGISTER).hasMessageContaining("onewindow.sandbox.data");
    } finally {
      first.stop();
    }
  }

  @Test
  void aStoppedSandboxStartsAgainWithWhatItKnew() throws Exception {
    Departments departments = Departments.onFreePorts(data, RunningDepartments.CLOCK);
    departments.start();
    String before = register(departments.url("public-security"), 1).body();
    departments.stop();

    departments.start();
    try {
      assertThat(register(departments.url("public-security"), 1).body()).isEqualTo(before);
    } finally {
      departments.stop();
    }
  }

  private List<String> registerAll(String url, List<Integer> children) {
    return children.stream().map(child -> register(url, child).body()).toList();
  }

  private static <T> List<T> backwards(List<T> list) {
    List<T> backwards = new ArrayList<>(list);
    Collections.reverse(backwards);
    return backwards;
  }

  private HttpResponse<String> register(String url, int child) {
    Map<String, Object> body = RunningDepartments.body(
        "LA-" + child, "key-" + child, RegistrationTest.parameters("B34%07d".formatted(child)));
    try {
      return http.send(RunningDepartments.request(url, REGISTER, body), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Process server() throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "onewindow.sandbox.SandboxServer",
        "health-commission=0", "public-security=0", "civil-affairs=0", "credit=0", "disease-control=0",
        "medical-insurance=0", "social-security=0", "carrier=0", "natural-resources=0",
        "housing=0", "tax=0", "treasury=0", "data=" + data)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String url(Process server) throws IOException {
    BufferedReader output = server.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("public-security ")) {
        return line.substring("public-security ".length());
      }
    }
    throw new AssertionError("The departments ended before they said where they listen");
  }

  private static void kill(Process server) throws InterruptedException {
    server.destroyForcibly();
    assertThat(server.waitFor(10, TimeUnit.SECONDS)).as("the departments are dead").isTrue();
  }
}
