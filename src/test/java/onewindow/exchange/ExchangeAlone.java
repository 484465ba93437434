package onewindow.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.PlatformTransactionManager;

/** The module exchange with a real Camel and real HTTP, and its two ports in memory. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
    basePackageClasses = OpenQuestions.class,
    excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@EnableConfigurationProperties({ExchangeSettings.class, GatewaySettings.class})
@ImportAutoConfiguration({CamelAutoConfiguration.class, TransactionAutoConfiguration.class})
class ExchangeAlone {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  PlatformTransactionManager transactions() {
    return new InMemoryTransactions();
  }

  @Bean
  WaitingProcesses processes(Clock clock) {
    return new WaitingProcesses(clock);
  }

  @Bean
  KeptInquiries inquiries() {
    return new KeptInquiries();
  }

  @Bean
  OfferedServices services() {
    return new OfferedServices();
  }
}
