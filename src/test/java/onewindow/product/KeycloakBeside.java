package onewindow.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import onewindow.TestFork;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;

/** Starts a Keycloak, does not wait for it, and tells the product of it as an operator would. */
class KeycloakBeside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    int port = TestFork.freePort();
    RunningKeycloak keycloak = RunningKeycloak.begin("http://localhost:" + port);
    String data = "target/test-data-keycloak/";
    MutablePropertySources settings = context.getEnvironment().getPropertySources();
    settings.addFirst(new MapPropertySource("Keycloak", Map.of(
        "server.port", port, "onewindow.access.keycloak.issuer", keycloak.issuer(),
        "onewindow.access.keycloak.client-secret", RunningKeycloak.SECRET,
        "onewindow.database.directory", data + "postgres", "onewindow.sandbox.data", data + "sandbox",
        "onewindow.certificates.demo-key-file", data + "signing-demo.p12")));
    try {
      new YamlPropertySourceLoader().load("staff", new FileSystemResource("deploy/keycloak/staff.yaml"))
          .forEach(settings::addLast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
    beans.registerSingleton("keycloakBeside", keycloak);
    beans.registerDisposableBean("keycloakBeside", keycloak::stop);
  }
}
