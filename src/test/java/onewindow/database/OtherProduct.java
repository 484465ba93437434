package onewindow.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another JVM that runs the embedded server, so that it can be killed. */
record OtherProduct(Process process, Login login) implements AutoCloseable {

  public static void main(String[] arguments) throws IOException {
    PostgresServer server = PostgresServer.start(
        new DatabaseSettings(Path.of(arguments[0]), 0, Path.of("data/postgres-software")));
    System.out.println("UP " + server.login(Role.OWNER).url());
    System.in.read();
    server.close();
  }

  static OtherProduct start(Path directory) throws IOException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), OtherProduct.class.getName(), directory.toString())
        .redirectErrorStream(true).start();
    String url = address(process.inputReader());
    return new OtherProduct(process, new Login(url, Role.OWNER.user(), new Passwords(directory).of(Role.OWNER)));
  }

  private static String address(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("UP ")) {
        return line.substring(3);
      }
      said.append(line).append('\n');
    }
    throw new IOException("The other product did not start:\n" + said);
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }
}
