package onewindow.engine;

import onewindow.cases.ErasureObstacle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A process that still runs would come back to its case. */
@Configuration(proxyBeanMethods = false)
class ErasureAndProcesses {

  @Bean
  ErasureObstacle stillRunningIsNotErased() {
    return new ErasureObstacle("process",
        "select distinct business_key_ from act_ru_execution where business_key_ = any(?)");
  }
}
