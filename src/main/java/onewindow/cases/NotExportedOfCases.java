package onewindow.cases;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a case its people do not get, and why. */
@Configuration(proxyBeanMethods = false)
class NotExportedOfCases {

  @Bean
  NotExported digestsNotExported() {
    return new NotExported(Set.of("unique_value"), "查重用的摘要", "Digests that find a value used twice",
        "不含可读内容；其原值在您的办件中", "nothing that can be read; the value itself is in your case");
  }

  @Bean
  NotExported innerWorkNotExported() {
    return new NotExported(Set.of("opinion", "settled_contradiction", "commitment_judgement", "disclosure",
        "rating_step"),
        "工作人员的内部意见与查看备注", "What clerks wrote for each other",
        "属于内部审批过程；对您作出的决定及理由已包含在办件中", "inner work of the authority; what was decided and why is in your case");
  }

  @Bean
  NotExported falseCommitmentsNotExported() {
    return new NotExported(Set.of("false_commitment"), "不实承诺记录及整改情况", "The record of a false commitment and its repair",
        "其事实在办件经过中；记录含有查验人员的说明", "the fact is in the timeline of the case; the record has what clerks wrote");
  }

  @Bean
  NotExported extensionsNotExported() {
    return new NotExported(Set.of("clock_extension"), "延长期限的审批", "The granting of more time",
        "延长的事实与天数在办件经过中", "that and for how long is in the timeline of the case");
  }
}
