package onewindow.sandbox;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the simulated departments beside the platform, unless they are switched off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "onewindow.sandbox", name = "enabled", matchIfMissing = true)
class SandboxConfiguration {

  @Bean
  Departments departments(SandboxSettings settings, Clock clock, Environment environment) {
    // the port is known only once the web server listens
    return new Departments(settings, clock, () -> "http://localhost:"
        + environment.getProperty("local.server.port", "8080"));
  }

  @Bean
  LaterAnswers laterAnswers(Departments departments) {
    return departments.later();
  }

  @Bean
  DepartmentFaults departmentFaults(Departments departments) {
    return departments.faults();
  }

  @Bean
  AskedQuestions askedQuestions(Departments departments) {
    return departments.asked();
  }

  @Bean
  ArrivedMessages arrivedMessages(Departments departments) {
    return departments.arrived();
  }
}
