package onewindow.drafts;

import java.util.Set;
import onewindow.cases.NotExported;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that wait for an application are named among the drafts; what is in them goes with the case, or soon. */
@Configuration(proxyBeanMethods = false)
class NotExportedOfDrafts {

  @Bean
  NotExported waitingFilesNotExported() {
    return new NotExported(Set.of("uploaded_file_chunk"), "草稿中尚未提交的文件的内容",
        "What is in files that wait for an application",
        "草稿中已列出文件名；提交后随办件提供，未提交的很快自动删除",
        "the drafts name them; handed in they come with the case, otherwise they are deleted soon");
  }
}
