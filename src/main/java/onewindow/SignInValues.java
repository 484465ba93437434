package onewindow;

import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** By what people must not sign in to an installation for real people. */
record SignInValues(Environment environment) {

  private static final String KEYCLOAK = "onewindow.access.keycloak.";
  private static final String ISSUER = KEYCLOAK + "issuer";
  private static final String SECRET = KEYCLOAK + "client-secret";
  private static final int SHORTEST = 20;

  /** The Keycloak at which people sign in; empty where accounts stand in the settings. */
  static Optional<String> issuer(Environment environment) {
    return Optional.ofNullable(environment.getProperty(ISSUER)).filter(StringUtils::hasText);
  }

  void unfit(List<SandboxValue> left) {
    issuer(environment).ifPresentOrElse(issuer -> keycloak(issuer, left), () -> demoAccounts(left));
  }

  private void keycloak(String issuer, List<SandboxValue> left) {
    if (!issuer.startsWith("https://")) {
      left.add(new SandboxValue(ISSUER + "=" + issuer,
          "登录须经加密连接；请填写以 https:// 开头的地址。", "People must sign in over an encrypted connection; name an address with https."));
    }
    boolean inFile = StringUtils.hasText(environment.getProperty(SECRET + "-file"));
    if (!inFile && environment.getProperty(SECRET, "").length() < SHORTEST) {
      left.add(new SandboxValue(SECRET,
          "没有门户客户端的密钥，或少于 " + SHORTEST + " 个字符；请填写 Keycloak 中的密钥或其文件（client-secret-file）。",
          "The portal's client secret is missing or shorter than " + SHORTEST
              + " characters; give the one in Keycloak, or a file with it (client-secret-file)."));
    }
  }

  private void demoAccounts(List<SandboxValue> left) {
    List<String> demo = DemoAccount.all(environment).stream().map(DemoAccount::username).toList();
    if (!demo.isEmpty()) {
      left.add(new SandboxValue(DemoAccount.SETTING + ": " + String.join(", ", demo),
          "这些演示账号的密码是明文；请改为自己的账号和加密密码，或用 Keycloak 登录。",
          "Passwords of these demo accounts are plain text; list your own accounts with encoded passwords, or use Keycloak."));
    }
  }
}
