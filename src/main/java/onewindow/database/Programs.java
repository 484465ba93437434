package onewindow.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs as somebody they accept. */
record Programs(Path bin, Unprivileged as) {

  /** @return what the program said */
  String run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(as.prefix());
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process = start(command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (exitCode(process) != 0) {
      throw new IOException(program + " failed: " + said);
    }
    return said;
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // A PGDATA or PGPORT of the person's own would be obeyed by initdb and pg_ctl.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + process.info().command().orElse("a program"), e);
    }
  }
}
