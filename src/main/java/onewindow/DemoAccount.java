package onewindow;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/** An account of the settings whose password anybody may read: good for trying the product. */
record DemoAccount(String username, String name, @DefaultValue List<String> roles, String password) {

  static final String SETTING = "onewindow.access.local-accounts";

  private static final String PLAIN = "{noop}";

  static List<DemoAccount> all(Environment environment) {
    return SignInValues.issuer(environment).isPresent() ? List.of() : Binder.get(environment).bind(SETTING, Bindable.listOf(DemoAccount.class)).orElse(List.of()).stream()
        .filter(account -> account.password() != null && account.password().startsWith(PLAIN)).toList();
  }

  String typed() {
    return password.substring(PLAIN.length());
  }
}
