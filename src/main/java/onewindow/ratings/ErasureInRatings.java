package onewindow.ratings;

import onewindow.cases.ErasureObstacle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bad rating that somebody still follows up keeps the data of its case. */
@Configuration(proxyBeanMethods = false)
class ErasureInRatings {

  @Bean
  ErasureObstacle followedUpIsNotErased() {
    return new ErasureObstacle("bad-rating", "select case_number from bad_rating where case_number = any(?)"
        + " and state not in ('CLOSED', 'EXCLUDED')");
  }
}
