package onewindow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What an installation for real people speaks: its settings, its web server, and a client that asks for more or less. */
class TransportTest {

  private static final String PASSWORD = "changeit";
  @TempDir Path directory;

  @Test
  void tls13IsSpokenAndNothingOlder() throws Exception {
    Path keys = aCertificateForThisMachine();
    try (ServletWebServerApplicationContext server = productionServer(keys)) {
      int port = server.getWebServer().getPort();
      assertThat(spoken(keys, port, "TLSv1.3", "TLSv1.2")).isEqualTo("TLSv1.3");
      assertThatThrownBy(() -> spoken(keys, port, "TLSv1.2")).isInstanceOf(SSLHandshakeException.class);
    }
  }

  private ServletWebServerApplicationContext productionServer(Path keys) {
    // the profile's file, without the profile: a whole installation has causes of its own not to start
    return (ServletWebServerApplicationContext) new SpringApplicationBuilder(OnlyTheServer.class)
        .properties("spring.config.location=classpath:application-production.yaml").run("--server.port=0",
            "--spring.main.banner-mode=off", "--server.ssl.key-store=" + keys, "--server.ssl.key-store-password=" + PASSWORD);
  }

  private static String spoken(Path trusted, int port, String... protocols) throws IOException, GeneralSecurityException {
    try (SSLSocket socket = (SSLSocket) client(trusted).getSocketFactory().createSocket("localhost", port)) {
      socket.setEnabledProtocols(protocols);
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }

  private static SSLContext client(Path trusted) throws IOException, GeneralSecurityException {
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(trusted.toFile(), PASSWORD.toCharArray()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private Path aCertificateForThisMachine() throws IOException, InterruptedException {
    Path keys = directory.resolve("tls.p12");
    Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
        "-alias", "tls", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", PASSWORD,
        "-dname", "CN=localhost").redirectErrorStream(true).start();
    assertThat(made.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(made.exitValue()).as(new String(made.getInputStream().readAllBytes())).isZero();
    return keys;
  }

  @ImportAutoConfiguration({SslAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class})
  static class OnlyTheServer {}
}
