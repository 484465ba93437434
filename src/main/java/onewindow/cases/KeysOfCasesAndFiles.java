package onewindow.cases;

import onewindow.privacy.WrappedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of cases, and of files that no case has taken yet: a case's own key wraps those of its files. */
@Configuration(proxyBeanMethods = false)
class KeysOfCasesAndFiles {

  @Bean
  WrappedKeys caseKeysInTheirTable() {
    return WrappedKeys.everyRowOf("case_file", WrappedKeys.ofCase("number"));
  }

  @Bean
  WrappedKeys fileKeysInTheirTable() {
    return new WrappedKeys("uploaded_file", WrappedKeys.ofFile("id"), "case_number is null");
  }
}
