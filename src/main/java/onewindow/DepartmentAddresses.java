package onewindow;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where departments would be asked, as far as production may not ask there. */
record DepartmentAddresses(Environment environment) {

  private static final String PREFIX = "onewindow.exchange.departments";

  void unfit(List<SandboxValue> left) {
    Map<String, Department> departments = Binder.get(environment)
        .bind(PREFIX, Bindable.mapOf(String.class, Department.class)).orElse(Map.of());
    new TreeMap<>(departments).forEach((name, department) -> check(name, department.url(), left));
  }

  private static void check(String name, URI url, List<SandboxValue> left) {
    String setting = PREFIX + "." + name + ".url=" + url;
    if (url == null || isThisMachine(url.getHost())) {
      left.add(new SandboxValue(setting, "指向本机的模拟系统；请填写该部门的真实地址。",
          "This is a simulated system on this machine; name the department's own."));
    } else if (!"https".equals(url.getScheme())) {
      left.add(new SandboxValue(setting, "未加密传输；请使用 https。", "Personal data would travel unencrypted; use https."));
    }
  }

  static boolean isThisMachine(String host) {
    return host == null || host.isBlank() || host.equals("localhost") || host.endsWith(".localhost")
        || host.startsWith("127.") || host.equals("[::1]") || host.equals("0.0.0.0");
  }

  record Department(URI url) {}
}
