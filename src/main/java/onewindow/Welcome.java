package onewindow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to look and as whom to sign in. */
@Component
@ConditionalOnProperty("onewindow.welcome")
class Welcome {

  private static final Map<String, String> ROLES = Map.of(
      "citizen", "群众 citizen", "clerk", "办事员 clerk", "approver", "审批人 approver",
      "department-head", "部门负责人 department head", "supervisor", "督查员 supervisor", "designer", "流程设计员 designer",
      "operator", "运维员 operator", "auditor", "审计员 auditor", "admin", "管理员 admin");

  private final Environment environment;

  Welcome(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void greet() {
    String root = "http://localhost:" + environment.getProperty("local.server.port");
    System.out.println("""

        一窗 OneWindow 已启动 is running

          群众入口 Portal for citizens     %1$s/
          工作台   Tasklist for clerks     %1$s/camunda/app/tasklist/
          监控     Cockpit for operators   %1$s/camunda/app/cockpit/
          接口     API description         %1$s/v3/api-docs
        %2$s%3$s
        按 Ctrl-C 停止。Press Ctrl-C to stop.
        """.formatted(root, keycloak(), accounts(DemoAccount.all(environment))));
  }

  @EventListener(ContextClosedEvent.class)
  void sayGoodbye() {
    System.out.println("\n正在停止…… Stopping …");
  }

  private String keycloak() {
    return SignInValues.issuer(environment).map("\n  由 Keycloak 登录 Keycloak signs in    %s\n"::formatted).orElse("");
  }

  private static String accounts(List<DemoAccount> accounts) {
    if (accounts.isEmpty()) {
      return "";
    }
    return accounts.stream().map(Welcome::line).collect(Collectors.joining(
        "\n", "\n  演示账号 Demo accounts (用户名 / 密码 username / password)\n", "\n"));
  }

  private static String line(DemoAccount account) {
    String roles = account.roles().stream()
        .map(role -> role.toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(role -> ROLES.getOrDefault(role, role)).collect(Collectors.joining(", "));
    return "    %-24s %s  %s".formatted(account.username() + " / " + account.typed(), account.name(), roles);
  }
}
