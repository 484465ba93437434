package onewindow.product;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the product a clock that tests can tick. */
@TestConfiguration
class TestTime {

  @Bean
  @Primary
  TickingClock tickingClock() {
    return new TickingClock();
  }
}
