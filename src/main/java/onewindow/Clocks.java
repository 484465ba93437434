package onewindow;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything is told the time by: Beijing time, China's legal time, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class Clocks {

  @Bean
  @ConditionalOnMissingBean
  static Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
