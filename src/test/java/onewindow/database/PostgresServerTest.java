package onewindow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  @TempDir
  Path directory;

  private PostgresServer server;

  @AfterEach
  void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void dataIsThereAfterCloseAndReopen() throws Exception {
    server = start();
    new Sql(server.login(Role.OWNER)).run("create table note (text text)", "insert into note values ('kept')");
    server.close();

    server = start();

    assertThat(new Sql(server.login(Role.OWNER)).value("select text from note")).isEqualTo("kept");
  }

  @Test
  void aKilledServerComesBackByItselfWithItsData() throws Exception {
    server = start();
    Sql owner = new Sql(server.login(Role.OWNER));
    owner.run("create table note (text text)", "insert into note values ('kept')");

    long killed = kill();

    Until.holds(() -> assertThat(owner.value("select text from note")).isEqualTo("kept"));
    assertThat(postmaster().pid()).isNotEqualTo(killed);
  }

  @Test
  void aServerKilledTogetherWithTheProductRecovers() throws Exception {
    try (OtherProduct other = OtherProduct.start(directory)) {
      new Sql(other.login()).run("create table note (text text)", "insert into note values ('kept')");
      other.kill();
      kill();
    }

    server = start();

    assertThat(new Sql(server.login(Role.OWNER)).value("select text from note")).isEqualTo("kept");
  }

  @Test
  void aServerThatOutlivedTheProductIsTakenOverAndClosed() throws Exception {
    long left;
    try (OtherProduct other = OtherProduct.start(directory)) {
      new Sql(other.login()).run("create table note (text text)", "insert into note values ('kept')");
      other.kill();
      left = postmaster().pid();
    }

    server = start();

    assertThat(postmaster().pid()).isEqualTo(left);
    assertThat(new Sql(server.login(Role.OWNER)).value("select text from note")).isEqualTo("kept");
    server.close();
    assertThat(Postmaster.anyProcessIn(cluster())).isFalse();
  }

  @Test
  void aServerThatOutlivedTheProductMovesToThePortThatIsWantedNow() throws Exception {
    long left;
    try (OtherProduct other = OtherProduct.start(directory)) {
      other.kill();
      left = postmaster().pid();
    }

    int wanted = freePort();
    server = start(directory, wanted);

    assertThat(postmaster().pid()).isNotEqualTo(left);
    assertThat(postmaster().port()).isEqualTo(wanted);
  }

  @Test
  void aNumberInThePidFileThatBelongsToAnotherProgramByNowIsNoServer() throws Exception {
    server = start();
    server.close();
    Files.writeString(cluster().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/\n0\n1\n");

    server = start();

    assertThat(postmaster().pid()).isNotEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void somebodyElsesServerOnThePortIsLeftAlone(@TempDir Path elsewhere) throws Exception {
    server = start();
    int taken = postmaster().port();

    assertThatThrownBy(() -> start(elsewhere, taken))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("Port " + taken)
        .hasMessageContaining("not the database in " + elsewhere);
  }

  @Test
  void twoProductsDoNotShareTheirData() throws Exception {
    server = start();
    assertThatThrownBy(this::start).hasMessageContaining("Another OneWindow is running");
    server.close();

    try (OtherProduct other = OtherProduct.start(directory)) {
      assertThatThrownBy(this::start).hasMessageContaining("Another OneWindow is running");
    }
  }

  private PostgresServer start() {
    return start(directory, 0);
  }

  private static PostgresServer start(Path directory, int port) {
    return PostgresServer.start(new DatabaseSettings(directory, port, Path.of("data/postgres-software")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private long kill() throws IOException {
    long pid = postmaster().pid();
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    return pid;
  }

  private Postmaster postmaster() throws IOException {
    return Postmaster.of(cluster()).orElseThrow();
  }

  private Path cluster() throws IOException {
    return directory.toRealPath().resolve("cluster");
  }
}
