package onewindow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {

  @TempDir
  static Path directory;

  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start(new DatabaseSettings(directory, 0, Path.of("data/postgres-software")));
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
  }

  @Test
  void theApplicationReadsAndWritesRowsButNeitherCreatesNorDropsTables() throws SQLException {
    Sql owner = new Sql(server.login(Role.OWNER));
    owner.run("create table note (text text)", "grant select, insert, update, delete on note to onewindow_app");

    Sql application = new Sql(server.login(Role.APPLICATION));
    application.run("insert into note values ('kept')");

    assertThat(application.value("select text from note")).isEqualTo("kept");
    assertThatThrownBy(() -> application.run("create table other (text text)")).hasMessageContaining("denied");
    assertThatThrownBy(() -> application.run("create temporary table other (text text)")).hasMessageContaining("denied");
    assertThatThrownBy(() -> application.run("drop table note")).hasMessageContaining("must be owner");
    assertThatThrownBy(() -> application.run("truncate note")).hasMessageContaining("denied");
  }

  @Test
  void nobodyLogsInWithoutThePassword() {
    for (Role role : Role.values()) {
      Login guessed = new Login(server.login(role).url(), role.user(), "postgres");
      assertThatThrownBy(guessed::connect).hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void eachPasswordIsItsOwnAndForTheProductsUserOnly() throws IOException {
    List<Path> files = Stream.of(Role.values()).map(role -> new Passwords(directory).file(role)).toList();
    assertThat(files).allSatisfy(file ->
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
    assertThat(files).extracting(Files::readString).doesNotHaveDuplicates().allSatisfy(
        password -> assertThat(password).hasSizeGreaterThan(30));
  }

  @Test
  void whatIsCommittedIsOnDisk() throws SQLException {
    Sql sql = new Sql(server.login(Role.APPLICATION));
    assertThat(sql.value("show fsync")).isEqualTo("on");
    assertThat(sql.value("show synchronous_commit")).isEqualTo("on");
    assertThat(sql.value("show listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void aServerWithOtherDataIsToldByWhatItSaysOfItself(@TempDir Path elsewhere) throws Exception {
    Path cluster = directory.toRealPath().resolve("cluster");
    try (var superuser = new Login(server.login(Role.SUPERUSER).url(), Role.SUPERUSER.user(),
        new Passwords(directory).of(Role.SUPERUSER)).connect()) {
      DataDirectory told = DataDirectory.of(superuser);
      told.expect(cluster);
      assertThatThrownBy(() -> told.expect(elsewhere)).hasMessageContaining("keeps its data in " + cluster);
    }
  }
}
