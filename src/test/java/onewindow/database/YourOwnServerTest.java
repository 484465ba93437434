package onewindow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

class YourOwnServerTest {

  @TempDir
  Path directory;

  private PostgresServer yours;

  @BeforeEach
  void setUpAServerWithRolesOfItsOwn() throws SQLException, IOException {
    yours = PostgresServer.start(new DatabaseSettings(directory, 0, Path.of("data/postgres-software")));
    Login superuser = new Login(yours.login(Role.SUPERUSER).url(), Role.SUPERUSER.user(),
        new Passwords(directory).of(Role.SUPERUSER));
    new Sql(superuser).run(
        "create role city_owner login password 'owner'",
        "create role city_app login password 'app'",
        "alter database onewindow owner to city_owner",
        "grant connect on database onewindow to city_app");
  }

  @AfterEach
  void close() throws IOException {
    yours.close();
  }

  @Test
  void nothingEmbeddedStartsAndBothRolesAreYours() {
    new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withUserConfiguration(Database.class)
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
        .withPropertyValues(
            "spring.datasource.url=" + yours.login(Role.APPLICATION).url(),
            "spring.datasource.username=city_app", "spring.datasource.password=app",
            "spring.flyway.user=city_owner", "spring.flyway.password=owner",
            "spring.flyway.target=001")
        .run(context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class);
          worksAsYourApplicationRole(new JdbcTemplate(context.getBean(DataSource.class)));
        });
  }

  private void worksAsYourApplicationRole(JdbcTemplate application) throws SQLException {
    Login owner = new Login(yours.login(Role.OWNER).url(), "city_owner", "owner");
    new Sql(owner).run("create table later (id bigint generated always as identity, text text)");

    application.update("insert into later (text) values ('kept')");

    assertThat(application.queryForObject("select current_user", String.class)).isEqualTo("city_app");
    assertThatThrownBy(() -> application.execute("drop table later")).rootCause().hasMessageContaining("must be owner");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(DatabaseSettings.class)
  @Import(EmbeddedDatabase.class)
  static class Database {}
}
