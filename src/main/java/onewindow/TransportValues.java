package onewindow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** How requests must not reach an installation for real people: unencrypted, or by a protocol older than TLS 1.3. */
record TransportValues(Environment environment) {

  private static final String SSL = "server.ssl.";
  private static final String NEWEST = "TLSv1.3";
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

  void unfit(List<SandboxValue> left) {
    if (environment.getProperty(SSL + "enabled", Boolean.class, true)) {
      ownCertificate(left);
      onlyTheNewest(left);
    } else {
      behindAProxy(left);
    }
  }

  private void ownCertificate(List<SandboxValue> left) {
    if (Stream.of("certificate", "key-store", "bundle").map(SSL::concat).map(environment::getProperty)
        .noneMatch(StringUtils::hasText)) {
      left.add(new SandboxValue(SSL + "certificate",
          "没有证书，连接将不加密；请给出证书和私钥（certificate、certificate-private-key 或 key-store），"
              + "由本机代理加密的请设 server.ssl.enabled=false。",
          "No certificate, so connections would not be encrypted; name one with its key (certificate and "
              + "certificate-private-key, or key-store), or set server.ssl.enabled=false where a proxy on this machine encrypts."));
    }
  }

  private void onlyTheNewest(List<SandboxValue> left) {
    String protocols = environment.getProperty(SSL + "enabled-protocols", "");
    if (!protocols.equals(NEWEST)) {
      left.add(new SandboxValue(SSL + "enabled-protocols=" + protocols,
          "只允许 " + NEWEST + "。", "Nothing older than " + NEWEST + " may be spoken."));
    }
  }

  private void behindAProxy(List<SandboxValue> left) {
    String address = environment.getProperty("server.address", "");
    boolean forwarded = Set.of("native", "framework")
        .contains(environment.getProperty("server.forward-headers-strategy", ""));
    if (!LOOPBACK.contains(address) || !forwarded) {
      left.add(new SandboxValue(SSL + "enabled=false",
          "不加密时只能由本机的代理访问；请设 server.address=127.0.0.1 和 server.forward-headers-strategy=native。",
          "Unencrypted, only a proxy on this machine may reach it; set server.address=127.0.0.1 and "
              + "server.forward-headers-strategy=native."));
    }
  }
}
