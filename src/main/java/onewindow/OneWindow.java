package onewindow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the whole product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneWindow {

  public static void main(String[] args) {
    try {
      start(args);
    } catch (RuntimeException e) {
      // Spring has said why. Threads of what was up already would keep a product alive that serves nobody.
      System.exit(1);
    }
  }

  static void start(String... args) {
    SpringApplication.run(OneWindow.class, args);
  }
}
