package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A file that nobody may read, a place where nobody may write, a host that nobody may ask; tells if somebody did. */
public final class Canary implements AutoCloseable {

  private final String secret = "canary-" + UUID.randomUUID();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Path directory;
  private final HttpServer host;

  public Canary() {
    try {
      directory = Files.createTempDirectory("canary");
      Files.writeString(directory.resolve("secret"), secret);
      host = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    host.createContext("/", exchange -> {
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      exchange.sendResponseHeaders(404, -1);
    });
    host.start();
    HostileClass.forget();
  }

  /** The text with the canary's places in it. */
  public String in(String text) {
    String address = "localhost:" + host.getAddress().getPort();
    return text.replace("CANARY-URL", "http://" + address).replace("CANARY-HOST", address)
        .replace("CANARY-FILE", directory.resolve("secret").toString())
        .replace("CANARY-TRACE", directory.resolve("trace").toString());
  }

  /** @param said what was answered, in which the file's content would stand if it had been read */
  public void assertUntouched(String said) {
    assertThat(asked).as("requests to the host").isEmpty();
    assertThat(directory.resolve("trace")).as("what a program would have written").doesNotExist();
    assertThat(HostileClass.made()).as("objects made of the hostile class").isZero();
    assertThat(said).as("what was answered").doesNotContain(secret);
  }

  @Override
  public void close() {
    host.stop(0);
    try {
      Files.deleteIfExists(directory.resolve("trace"));
      Files.delete(directory.resolve("secret"));
      Files.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
