package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench is built by its own command, which nobody runs with the tests: here it learns of a change in the product. */
class BenchTest {

  @TempDir Path classes;

  @Test
  void theBenchStillFitsTheProduct() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      List<String> options = List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes.toString(),
          "-cp", System.getProperty("java.class.path"));

      boolean fits = compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources()))
          .call();

      assertThat(fits).as("%s", found.getDiagnostics()).isTrue();
      assertThat(classes.resolve("onewindow/bench/Bench.class")).exists();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/bench/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
