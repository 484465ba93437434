package onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that everything measured lives in, and where the built product is.
 *
 * @param root made anew for every run, but for what {@code software} holds
 * @param software PostgreSQL's unpacked programs
 * @param product the class path that {@code bin/run} starts the product from
 */
record Workplace(Path root, Path software, String product) {

  static Workplace in(Path bench) throws IOException {
    Workplace place = new Workplace(bench.resolve("run").toAbsolutePath(),
        bench.resolve("postgres-software").toAbsolutePath(), absolute(System.getProperty("bench.product")));
    place.clear();
    return place;
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  // Every program started here works in a folder of its own.
  static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  // A run that was broken off leaves its database servers behind.
  private void clear() throws IOException {
    if (Files.isDirectory(root)) {
      try (var files = Files.walk(root)) {
        files.filter(file -> file.endsWith("postmaster.pid")).forEach(Workplace::end);
      }
    }
    FileSystemUtils.deleteRecursively(root);
    Files.createDirectories(root);
  }

  private static void end(Path pidFile) {
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
      Optional<ProcessHandle> server = ProcessHandle.of(pid)
          .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
      if (server.isPresent() && server.get().destroy()) {
        server.get().onExit().join();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
