package onewindow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ProductionCheckTest {

  @TempDir
  Path directory;

  @Test
  void productionNamesEverySandboxValueAtOnceAndStartsNothing(CapturedOutput output) {
    assertThatThrownBy(() -> OneWindow.start(
        "--spring.profiles.active=production",
        "--onewindow.sandbox.enabled=true",
        "--onewindow.access.local-accounts[0].username=demo",
        "--onewindow.access.local-accounts[0].password={noop}demo",
        "--onewindow.exchange.departments.tax.url=http://localhost:8101",
        "--onewindow.exchange.departments.health.url=http://health.example",
        "--onewindow.database.directory=" + directory.resolve("postgres")))
        .isInstanceOf(NotForProductionException.class);

    assertThat(output).contains("Refused to start as production",
        "onewindow.sandbox.enabled=true", "local-accounts: demo", "spring.datasource.url", "spring.flyway.user",
        "onewindow.privacy.master-key-file", "onewindow.audit.key-file", "onewindow.audit.anchor.key-file",
        "onewindow.certificates.signing-key.file",
        "onewindow.certificates.verify-at",
        "gateways.sms.url=http://localhost:8121", "gateways.wechat.url=http://localhost:8122", "e-mail.host=localhost",
        "tax.url=http://localhost:8101", "health.url=http://health.example",
        "server.ssl.certificate");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void productionStartsOnceEveryCauseIsRemoved() throws IOException {
    try (ConfigurableApplicationContext started = start(fit())) {
      assertThat(started.isRunning()).isTrue();
    }
  }

  @Test
  void theSandboxIsOffInProductionWithoutBeingAsked() throws IOException {
    try (ConfigurableApplicationContext started = start(fit())) {
      assertThat(started.getEnvironment().getProperty("onewindow.sandbox.enabled")).isEqualTo("false");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "--onewindow.sandbox.enabled=true, onewindow.sandbox.enabled",
      "--onewindow.access.local-accounts[0].password={noop}secret, local-accounts: registrar",
      "--spring.datasource.url=, spring.datasource.url",
      "--spring.flyway.user=app, spring.flyway.user",
      "--onewindow.privacy.master-key-file=not-there, onewindow.privacy.master-key-file",
      "--onewindow.audit.key-file=not-there, onewindow.audit.key-file",
      "--onewindow.audit.anchor.key-file=not-there, onewindow.audit.anchor.key-file",
      "--onewindow.certificates.signing-key.file=not-there, onewindow.certificates.signing-key.file",
      "--onewindow.certificates.verify-at=http://localhost:8080/verify, onewindow.certificates.verify-at",
      "--onewindow.exchange.gateways.sms.url=http://sms.example, gateways.sms.url",
      "--onewindow.exchange.gateways.wechat.enabled=true, gateways.wechat.url",
      "--onewindow.exchange.gateways.e-mail.starttls=false, gateways.e-mail.host",
      "--onewindow.exchange.gateways.e-mail.host=127.0.0.1, gateways.e-mail.host",
      "--onewindow.exchange.departments.tax.url=https://127.0.0.1, departments.tax.url",
      "--onewindow.exchange.departments.tax.url=http://tax.example, departments.tax.url",
      "--server.ssl.certificate=, server.ssl.certificate",
      "--server.ssl.enabled-protocols=TLSv1.2, server.ssl.enabled-protocols=TLSv1.2",
      "--server.ssl.enabled=false, server.ssl.enabled=false",
      "--spring.datasource.password=readable, --spring.datasource.password",
      "--onewindow.exchange.departments.tax.callback-secret=readable-and-more-than-thirty-two-long, callback-secret"})
  void eachCauseAloneIsEnough(String argument, String named) throws IOException {
    List<String> arguments = fit();
    arguments.removeIf(given -> given.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
    arguments.add(argument);

    assertThatThrownBy(() -> start(arguments))
        .isInstanceOf(NotForProductionException.class)
        .hasMessageContaining(named)
        .extracting(Throwable::getMessage).asString().containsOnlyOnce("  - ");
  }

  @Test
  void atAKeycloakPeopleSignInOverHttpsAndThePortalWithASecretOfItsOwn() throws IOException {
    List<String> arguments = fit();
    arguments.add("--onewindow.access.local-accounts[0].password={noop}not-used-there");
    arguments.add("--onewindow.access.keycloak.issuer=http://sso.example/realms/city");
    assertThatThrownBy(() -> start(arguments)).isInstanceOf(NotForProductionException.class)
        .hasMessageContaining("keycloak.issuer=http://sso.example").hasMessageContaining("keycloak.client-secret")
        .hasMessageNotContaining("local-accounts");

    arguments.set(arguments.size() - 1, "--onewindow.access.keycloak.issuer=https://sso.example/realms/city");
    Path settings = Files.writeString(directory.resolve("application.yaml"),
        "onewindow.access.keycloak.client-secret: a secret of more than twenty characters");
    arguments.add("--spring.config.additional-location=file:" + settings);
    try (ConfigurableApplicationContext started = start(arguments)) {
      assertThat(started.isRunning()).isTrue();
    }
  }

  @Test
  void aProxyOnTheSameMachineMayEncryptInstead() throws IOException {
    List<String> arguments = fit();
    arguments.removeIf(given -> given.startsWith("--server.ssl."));
    arguments.addAll(List.of("--server.ssl.enabled=false", "--server.forward-headers-strategy=native"));
    assertThatThrownBy(() -> start(arguments)).isInstanceOf(NotForProductionException.class)
        .hasMessageContaining("server.address=127.0.0.1");

    arguments.add("--server.address=127.0.0.1");
    try (ConfigurableApplicationContext started = start(arguments)) {
      assertThat(started.isRunning()).isTrue();
    }
  }

  private List<String> fit() throws IOException {
    Path key = Files.writeString(directory.resolve("master.keys"), "kept by the city");
    List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=production",
        "--spring.datasource.url=jdbc:postgresql://database.example/onewindow",
        "--spring.datasource.username=app", "--spring.flyway.user=owner",
        "--onewindow.privacy.master-key-file=" + key,
        "--onewindow.audit.key-file=" + key, "--onewindow.audit.anchor.key-file=" + key,
        "--onewindow.certificates.signing-key.file=" + key,
        "--onewindow.certificates.verify-at=https://service.example/verify",
        "--onewindow.access.local-accounts[0].username=registrar",
        "--onewindow.access.local-accounts[0].password={bcrypt}encoded",
        "--onewindow.exchange.gateways.sms.url=https://sms.example",
        "--onewindow.exchange.gateways.wechat.enabled=false",
        "--onewindow.exchange.gateways.e-mail.host=mail.example", "--onewindow.exchange.gateways.e-mail.starttls=true",
        "--server.ssl.certificate=" + key, "--server.ssl.certificate-private-key=" + key,
        "--onewindow.exchange.departments.tax.url=https://tax.example"));
    for (String simulated : List.of("health-commission", "public-security", "civil-affairs", "credit", "disease-control",
        "medical-insurance", "social-security", "carrier", "natural-resources",
        "housing", "treasury")) {
      arguments.add("--onewindow.exchange.departments." + simulated + ".url=https://" + simulated + ".example");
    }
    return arguments;
  }

  private static ConfigurableApplicationContext start(List<String> arguments) {
    return new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }

  static class Nothing {}
}
