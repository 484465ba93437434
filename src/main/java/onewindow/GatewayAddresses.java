package onewindow;

import java.net.URI;
import java.util.List;
import org.springframework.core.env.Environment;

/** By which ways messages would reach people, as far as production may not send there. A way may be switched off. */
record GatewayAddresses(Environment environment) {

  private static final String PREFIX = "onewindow.exchange.gateways.";

  void unfit(List<SandboxValue> left) {
    http("sms", left);
    http("wechat", left);
    mail(left);
  }

  private void http(String gateway, List<SandboxValue> left) {
    String address = environment.getProperty(PREFIX + gateway + ".url", "");
    URI url = URI.create(address);
    if (!isOn(gateway)) {
      return;
    }
    if (DepartmentAddresses.isThisMachine(url.getHost()) || !"https".equals(url.getScheme())) {
      left.add(new SandboxValue(PREFIX + gateway + ".url=" + address,
          "消息将发往本机的模拟网关或者未加密传输；请填写网关的 https 地址，或者设 " + gateway + ".enabled=false 关闭。",
          "Messages would go to a simulated gateway or travel unencrypted; name the gateway's address, https, or switch"
              + " it off: " + gateway + ".enabled=false."));
    }
  }

  private void mail(List<SandboxValue> left) {
    String host = environment.getProperty(PREFIX + "e-mail.host", "");
    boolean sealed = environment.getProperty(PREFIX + "e-mail.starttls", Boolean.class, false);
    if (isOn("e-mail") && (DepartmentAddresses.isThisMachine(host) || !sealed)) {
      left.add(new SandboxValue(PREFIX + "e-mail.host=" + host + ", starttls=" + sealed,
          "邮件将发往本机的模拟服务器或者未加密传输；请填写邮件服务器并设 starttls=true，或者设 e-mail.enabled=false 关闭。",
          "E-mail would go to a simulated server or travel unencrypted; name the mail server with starttls=true, or switch"
              + " it off: e-mail.enabled=false."));
    }
  }

  private boolean isOn(String gateway) {
    return environment.getProperty(PREFIX + gateway + ".enabled", Boolean.class, true);
  }
}
