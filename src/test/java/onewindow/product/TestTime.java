package onewindow.product;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives the product a clock that tests can tick. */
@TestConfiguration
class TestTime {

  @Bean
  TickingClock clock() {
    return new TickingClock();
  }
}
