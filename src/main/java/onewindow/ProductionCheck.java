package onewindow;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses the profile {@code production}, before anything is started, while a value of the sandbox is left. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    List<SandboxValue> left = new SandboxValues(environment).left();
    if (!left.isEmpty()) {
      throw new NotForProductionException(left);
    }
  }
}
