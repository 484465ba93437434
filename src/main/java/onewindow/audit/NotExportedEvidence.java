package onewindow.audit;

import java.util.Set;
import onewindow.cases.NotExported;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chain itself is for auditors; who looked at somebody's data they get as a part of its own. */
@Configuration(proxyBeanMethods = false)
class NotExportedEvidence {

  @Bean
  NotExported chainNotExported() {
    return new NotExported(Set.of("audit_link", "audit_anchor", "audit_record"), "审计记录（登录、操作）及其校验链",
        "The records of evidence (sign-ins, acts) and their chain",
        "依法留存、不得更改的安全日志；其中“谁看过我的数据”已单独列出",
        "a security log that the law orders and nobody changes; who looked at your data is a part of its own");
  }
}
