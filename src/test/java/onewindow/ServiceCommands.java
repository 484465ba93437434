package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The commands for services as people run them, on a directory of their own and without another build. */
public record ServiceCommands(Path directory) {

  public Said newService(List<String> arguments) throws IOException, InterruptedException {
    return run(Stream.concat(Stream.of("bin/new-service", "--into", directory.toString()), arguments.stream()).toList());
  }

  public Said check(String service) throws IOException, InterruptedException {
    return run(List.of(ProcessHandle.current().info().command().orElse("java"), "-Dstdout.encoding=UTF-8",
        "-Dsun.stdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), CheckService.class.getName(),
        directory.toString(), service));
  }

  private static Said run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), text);
  }

  /** What a command printed, and the code it ended with. */
  public record Said(int code, String text) {}
}
