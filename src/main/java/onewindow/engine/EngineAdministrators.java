package onewindow.engine;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The group whose members may do everything in the engine; the case files do not take their word for anything. */
@Configuration(proxyBeanMethods = false)
class EngineAdministrators {

  static final String GROUP = "camunda-admin";

  @Bean
  AdministratorAuthorizationPlugin administratorGroup() {
    AdministratorAuthorizationPlugin plugin = new AdministratorAuthorizationPlugin();
    plugin.setAdministratorGroupName(GROUP);
    return plugin;
  }
}
