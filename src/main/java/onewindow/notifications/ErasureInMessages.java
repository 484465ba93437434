package onewindow.notifications;

import onewindow.cases.ErasedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages about an erased case go with it, for each names its person. */
@Configuration(proxyBeanMethods = false)
class ErasureInMessages {

  @Bean
  ErasedRows messagesOfErasedCases() {
    return new ErasedRows("delete from message where case_number = any(?)");
  }
}
