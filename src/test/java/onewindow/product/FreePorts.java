package onewindow.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the simulated departments ports that nobody else uses on this machine. */
class FreePorts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final List<String> DEPARTMENTS =
      List.of("health-commission", "public-security", "civil-affairs", "credit", "disease-control",
          "medical-insurance", "social-security", "carrier", "natural-resources", "housing",
          "tax", "treasury");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (String department : DEPARTMENTS) {
      int port = free();
      settings.put("onewindow.sandbox.departments." + department + ".port", port);
      settings.put("onewindow.exchange.departments." + department + ".url", "http://127.0.0.1:" + port);
    }
    for (String gateway : List.of("sms", "wechat")) {
      int port = free();
      settings.put("onewindow.sandbox.departments." + gateway + ".port", port);
      settings.put("onewindow.exchange.gateways." + gateway + ".url", "http://127.0.0.1:" + port);
    }
    int mail = free();
    settings.put("onewindow.sandbox.departments.e-mail.port", mail);
    settings.put("onewindow.exchange.gateways.e-mail.port", mail);
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("free ports", settings));
  }

  static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    }
  }
}
