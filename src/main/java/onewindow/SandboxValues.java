package onewindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Looks through the settings for what must not reach production. */
record SandboxValues(ConfigurableEnvironment environment) {

  List<SandboxValue> left() {
    List<SandboxValue> left = new ArrayList<>();
    simulatedDepartments(left);
    new SignInValues(environment).unfit(left);
    database(left);
    masterKey(left);
    auditKey("onewindow.audit.key-file", left);
    auditKey("onewindow.audit.anchor.key-file", left);
    new CertificateValues(environment).unfit(left);
    new DepartmentAddresses(environment).unfit(left);
    new GatewayAddresses(environment).unfit(left);
    new TransportValues(environment).unfit(left);
    new SecretValues(environment).unfit(left);
    return left;
  }

  private void simulatedDepartments(List<SandboxValue> left) {
    if (environment.getProperty("onewindow.sandbox.enabled", Boolean.class, true)) {
      left.add(new SandboxValue("onewindow.sandbox.enabled=true",
          "模拟部门系统仍在运行；请设为 false。", "Simulated departments would answer; set it to false."));
    }
  }

  private void database(List<SandboxValue> left) {
    if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
      left.add(new SandboxValue("spring.datasource.url",
          "未设置，将使用内置数据库；请指定自己的 PostgreSQL。",
          "Not set, so the embedded database would be used; name your own PostgreSQL server."));
    }
    String owner = environment.getProperty("spring.flyway.user", "");
    if (owner.isBlank() || owner.equals(environment.getProperty("spring.datasource.username"))) {
      left.add(new SandboxValue("spring.flyway.user",
          "应用与表的所有者须为两个数据库角色；请设为所有者角色。",
          "The application must not own its tables; name the owner's role here, another than spring.datasource.username."));
    }
  }

  private void auditKey(String setting, List<SandboxValue> left) {
    String file = environment.getProperty(setting, "");
    if (file.isBlank() || Files.notExists(Path.of(file))) {
      left.add(new SandboxValue(setting + "=" + file,
          "没有给定审计密钥文件；请指定一个由你们保管的文件。",
          "No key file of the audit records is given; name a file that you keep, outside the database."));
    }
  }

  private void masterKey(List<SandboxValue> left) {
    String file = environment.getProperty("onewindow.privacy.master-key-file", "");
    if (file.isBlank() || Files.notExists(Path.of(file))) {
      left.add(new SandboxValue("onewindow.privacy.master-key-file=" + file,
          "没有给定主密钥文件；请指定一个由你们保管的文件。",
          "No master key file is given; name a file that you keep, outside the database."));
    }
  }
}
