package onewindow.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import onewindow.TestFork;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Keeps what the product of this run keeps apart from that of a run beside it; a master key is there from the start. */
class OwnData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path MASTER_KEY = Path.of("src/test/resources/test-master.keys");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Path directory = TestFork.directory();
    Path keys = directory.resolve("keys/master.keys");
    try {
      Files.createDirectories(keys.getParent());
      if (Files.notExists(keys)) {
        Files.copy(MASTER_KEY, keys);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own data", Map.of(
        "onewindow.database.directory", directory.resolve("postgres").toString(),
        "onewindow.sandbox.data", directory.resolve("sandbox").toString(),
        "onewindow.certificates.demo-key-file", directory.resolve("keys/signing-demo.p12").toString(),
        "onewindow.privacy.master-key-file", keys.toString(),
        "onewindow.retention.log", directory.resolve("erased.jsonl").toString(),
        "onewindow.audit.anchor.file", directory.resolve("anchors.jsonl").toString())));
  }
}
