package onewindow.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may sign in, by the settings; tells whether demo people are among them. */
@ConfigurationProperties(prefix = "onewindow.access")
public record AccessSettings(@DefaultValue List<LocalAccount> localAccounts) {

  /** The usernames of accounts whose password stands in the settings as it is typed: good for demonstrations only. */
  public List<String> demoAccounts() {
    return localAccounts.stream().filter(LocalAccount::isDemo).map(LocalAccount::username).toList();
  }
}
