package onewindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;

/** What certificates of an installation for real people must not be signed with, and where they must not lead. */
record CertificateValues(Environment environment) {

  private static final String KEY = "onewindow.certificates.signing-key.file";
  private static final String DEMO = "signing-demo.p12";
  private static final String VERIFY_AT = "onewindow.certificates.verify-at";

  void unfit(List<SandboxValue> left) {
    String file = environment.getProperty(KEY, "");
    if (file.isBlank() || file.endsWith(DEMO) || Files.notExists(Path.of(file))) {
      left.add(new SandboxValue(KEY + "=" + file,
          "没有给定签名密钥，电子证照将用演示密钥签名；请指定签发机关的 PKCS#12 文件。",
          "No signing key is given, so certificates would be signed with the demo key; name the issuer's PKCS#12 file."));
    }
    String address = environment.getProperty(VERIFY_AT, "");
    if (!address.startsWith("https://")) {
      left.add(new SandboxValue(VERIFY_AT + "=" + address,
          "二维码须指向群众能打开的核验页；请填写以 https:// 开头的地址。",
          "QR codes must lead to a page that people can open; name its address, https."));
    }
  }
}
