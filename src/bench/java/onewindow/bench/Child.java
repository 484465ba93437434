package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program started for the measurement, its output in a file. */
record Child(Process process, Path log, long startedAt) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Child start(Path folder, String name, List<String> command) throws IOException {
    Path log = folder.resolve(name + ".log");
    long startedAt = System.nanoTime();
    Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new Child(process, log, startedAt);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  long pid() {
    return process.pid();
  }

  /** @return how long after its start the address answered 200 */
  Duration awaitAnswer(URI address) throws IOException, InterruptedException {
    while (!answers(address)) {
      if (!process.isAlive() || System.nanoTime() - startedAt > PATIENCE.toNanos()) {
        throw new IOException(address + " does not answer; see " + log);
      }
      Thread.sleep(10);
    }
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  void awaitLine(String text) throws IOException, InterruptedException {
    while (Files.readAllLines(log).stream().noneMatch(line -> line.contains(text))) {
      if (!process.isAlive() || System.nanoTime() - startedAt > PATIENCE.toNanos()) {
        throw new IOException("'" + text + "' was never said; see " + log);
      }
      Thread.sleep(20);
    }
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static boolean answers(URI address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
