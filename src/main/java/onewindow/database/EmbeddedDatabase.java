package onewindow.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Brings PostgreSQL along: Spring Boot's own pool works as the application role, Flyway as the owner. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerGiven.class)
class EmbeddedDatabase {

  // The pool and everything on it depend on this bean, so Spring closes the server after them.
  @Bean(destroyMethod = "close")
  PostgresServer postgresServer(DatabaseSettings settings) {
    return PostgresServer.start(settings);
  }

  @Bean
  JdbcConnectionDetails applicationConnection(PostgresServer server) {
    return new ApplicationConnection(server.login(Role.APPLICATION));
  }

  @Bean
  FlywayConnectionDetails ownerConnection(PostgresServer server) {
    return new OwnerConnection(server.login(Role.OWNER));
  }

  private record ApplicationConnection(Login login) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return login.url();
    }

    @Override
    public String getUsername() {
      return login.user();
    }

    @Override
    public String getPassword() {
      return login.password();
    }
  }

  private record OwnerConnection(Login login) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return login.url();
    }

    @Override
    public String getUsername() {
      return login.user();
    }

    @Override
    public String getPassword() {
      return login.password();
    }
  }
}
