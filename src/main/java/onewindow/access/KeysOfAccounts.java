package onewindow.access;

import onewindow.privacy.WrappedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of what tokens have told about people. */
@Configuration(proxyBeanMethods = false)
class KeysOfAccounts {

  @Bean
  WrappedKeys accountKeysInTheirTable() {
    return WrappedKeys.everyRowOf("known_account", WrappedKeys.ofPerson("person"));
  }
}
