package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import onewindow.cases.CaseStatus;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentStore;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceSearch;
import onewindow.catalog.Services;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProduct
class FirstServiceTest {

  private static final String CARD = "library-card";

  @TempDir
  Path directory;
  @Autowired ContentStore store;
  @Autowired Services services;
  @Autowired ServiceSearch search;
  @Autowired Intake intake;
  @Autowired Product product;
  @Autowired ProcessEngine engine;

  /** Other tests expect the services that are shipped. */
  @AfterEach
  void takeTheServiceBack() {
    engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(CARD).list().forEach(
        definition -> engine.getRepositoryService().deleteDeployment(definition.getDeploymentId(), true));
  }

  @Test
  void whoFollowsTheGuideHasAServiceThatIssues() throws Exception {
    assertThat(new Guide(Path.of("docs/first-service.md"), directory).follow()).isGreaterThan(10);

    store.publish(new ContentDirectory(directory).read(CARD));
    Service card = Product.await(() -> services.latest(CARD), found -> found.isPresent(), "the service").orElseThrow();
    assertThat(search.find("看书").get(0).name()).isEqualTo(CARD);
    Submission submission = intake.submit(Families.WANG_FANG, card, "first-service-guide-1",
        Map.of("applicantName", "王芳", "applicantIdNumber", Families.WANG_FANG.idNumber(), "cardKind", "general",
            "area", "341502"), Map.of(), Reception.unattended(Channel.API));
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    product.awaitStatus(((Submission.Accepted) submission).caseNumber(), CaseStatus.DONE_ISSUED);
  }
}
