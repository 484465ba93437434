package onewindow.bench.stock;

import java.nio.file.Path;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ServiceFolder;
import onewindow.cases.Rules;
import onewindow.database.SpareServer;
import onewindow.decisions.DecisionBench;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The comparison: the same service on a stock Camunda starter, as a team would write it with delegates. */
@SpringBootApplication
public class StockApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StockApplication.class, arguments);
  }

  @Bean(destroyMethod = "close")
  SpareServer server(@Value("${stock.database}") Path directory, @Value("${stock.database-port}") int port,
      @Value("${stock.software}") Path software) {
    return SpareServer.start(directory, port, software);
  }

  @Bean
  JdbcConnectionDetails connection(SpareServer server) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return server.url();
      }

      @Override
      public String getUsername() {
        return server.user();
      }

      @Override
      public String getPassword() {
        return server.password();
      }
    };
  }

  @Bean
  Rules rules() {
    return DecisionBench.rules();
  }

  @Bean
  ServiceFolder service(@Value("${stock.content}") Path content) {
    return new ContentDirectory(content).read("newborn-registration");
  }
}
