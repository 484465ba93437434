package onewindow.notifications;

import onewindow.privacy.WrappedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of what people have told about how to reach them. */
@Configuration(proxyBeanMethods = false)
class KeysOfContacts {

  @Bean
  WrappedKeys contactKeysInTheirTable() {
    return WrappedKeys.everyRowOf("contact_preference", WrappedKeys.ofPerson("person"));
  }
}
