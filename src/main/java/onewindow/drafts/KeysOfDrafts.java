package onewindow.drafts;

import onewindow.privacy.WrappedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of drafts, each bound to its person and service. */
@Configuration(proxyBeanMethods = false)
class KeysOfDrafts {

  @Bean
  WrappedKeys draftKeysInTheirTable() {
    return WrappedKeys.everyRowOf("draft", WrappedKeys.ofCase(DraftSeal.PLACE_IN_SQL));
  }
}
