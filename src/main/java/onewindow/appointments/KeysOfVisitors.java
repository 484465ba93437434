package onewindow.appointments;

import onewindow.privacy.WrappedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of people who have booked. */
@Configuration(proxyBeanMethods = false)
class KeysOfVisitors {

  @Bean
  WrappedKeys visitorKeysInTheirTable() {
    return WrappedKeys.everyRowOf("booking_person", WrappedKeys.ofPerson("person"));
  }
}
