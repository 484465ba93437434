package onewindow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the whole product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneWindow {

  public static void main(String[] args) {
    SpringApplication.run(OneWindow.class, args);
  }
}
