package onewindow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseStartAnalyzerTest {

  @Test
  void aRefusedStartIsToldInPlainWords(@TempDir Path directory, CapturedOutput output) throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> new SpringApplicationBuilder(Database.class).web(WebApplicationType.NONE)
        .run("--onewindow.database.directory=" + file)).hasRootCauseInstanceOf(IOException.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START", "The embedded PostgreSQL in " + file + " did not start", "server.log")
        .doesNotContain("Application run failed");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(DatabaseSettings.class)
  @Import(EmbeddedDatabase.class)
  static class Database {}
}
