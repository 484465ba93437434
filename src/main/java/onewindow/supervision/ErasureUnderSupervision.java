package onewindow.supervision;

import onewindow.cases.ErasureObstacle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is watched, or disputed, keeps its data. */
@Configuration(proxyBeanMethods = false)
class ErasureUnderSupervision {

  @Bean
  ErasureObstacle watchedIsNotErased() {
    return new ErasureObstacle("supervision",
        "select case_number from supervised_case where case_number = any(?) and (not over or changed)");
  }

  @Bean
  ErasureObstacle appealedIsNotErased() {
    return new ErasureObstacle("appeal", "select case_number from supervision_entry where case_number = any(?)"
        + " and appealed_at is not null and ruled_at is null");
  }
}
