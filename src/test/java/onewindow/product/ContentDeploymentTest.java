package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import onewindow.cases.CaseStatus;
import onewindow.catalog.ContentStore;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProduct
class ContentDeploymentTest {

  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired ContentStore store;

  @Test
  void oneFolderIsOneDeploymentWithEverythingInIt() {
    assertThat(engine.getRepositoryService().getDeploymentResourceNames(product.service().version()))
        .contains("newborn-registration/newborn-registration.bpmn", "newborn-registration/service.yaml",
            "newborn-registration/review.form", "newborn-registration/rules/facts.drl");
  }

  @Test
  void publishingTheShippedFolderAgainStoresNothingAndLeavesModelersVersionInForce() {
    deployFromModeler(model().replace("</bpmn:definitions>", "<!-- drawn again -->\n</bpmn:definitions>"));
    String modelers = store.newestVersions().get(Product.SERVICE);

    store.publish(ServiceFolders.onDisk(Product.SERVICE));

    assertThat(store.newestVersions().get(Product.SERVICE)).isEqualTo(modelers);
  }

  @Test
  void aModelFromModelerMakesANewVersionOfTheWholeFolderAndRunningCasesKeepTheirs() {
    String before = product.service().version();
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Task review = product.awaitTask(number, "review");

    deployFromModeler(model().replace("</bpmn:definitions>", "<!-- redrawn -->\n</bpmn:definitions>"));

    String after = Product.await(() -> product.service().version(), version -> !version.equals(before), "a new version");
    assertThat(store.version(after).files()).containsOnlyKeys(store.version(before).files().keySet());
    assertThat(model()).contains("<!-- redrawn -->");
    product.submitForm(review, "liuyang", java.util.Map.of("outcome", "approved", "reason", "已核验"));
    assertThat(product.awaitStatus(number, CaseStatus.DONE_ISSUED).serviceVersion()).isEqualTo(before);
    product.awaitStatus(product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds()),
        CaseStatus.DONE_ISSUED);
  }

  @Test
  void aModelThatRunsCodeIsRefusedWithATextThatSaysWhat() {
    String script = model().replace("camunda:expression=\"${cases.issue(caseNumber)}\"",
        "camunda:class=\"java.lang.Runtime\"");

    assertThatThrownBy(() -> deployFromModeler(script)).isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("newborn-registration.bpmn").hasMessageContaining("class");
  }

  @Test
  void rulesDoNotComeFromModeler() {
    // as sound as the ones in force, and named as in the folder, so that nothing but where they come from is refused
    String sound = store.version(product.service().version()).text("rules/eligibility.drl");

    assertThatThrownBy(() -> engine.getRepositoryService().createDeployment()
        .addString("newborn-registration.bpmn", model())
        .addString("rules/eligibility.drl", sound).deploy())
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("found rules/eligibility.drl");
  }

  @Test
  void aServiceThatIsNotThereComesInAReviewedFolder() {
    assertThatThrownBy(() -> engine.getRepositoryService().createDeployment()
        .addString("other-service.bpmn", model()).deploy())
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("no service other-service");
  }

  @Test
  void twoFoldersWithFormsOfTheSameNameLiveSideBySide() {
    ServiceFolder twin = twin();
    store.publish(twin);
    String version = store.newestVersions().get(twin.name());

    assertThat(store.version(version).text("review.form")).contains("twin of the review");
    assertThat(store.version(product.service().version()).text("review.form")).doesNotContain("twin of the review");
    assertThat(deployedReviewForm(Product.SERVICE)).doesNotContain("twin of the review");
  }

  @Test
  void aStoredFilterCannotRunCode() {
    Filter filter = engine.getFilterService().newTaskFilter("hostile").setQuery(engine.getTaskService()
        .createTaskQuery().taskAssigneeExpression("${''.getClass().forName('java.lang.Runtime')}"));
    engine.getFilterService().saveFilter(filter);
    try {
      assertThatThrownBy(() -> engine.getFilterService().list(filter.getId()))
          .hasStackTraceContaining("forName('java.lang.Runtime')} is not allowed");
    } finally {
      engine.getFilterService().deleteFilter(filter.getId());
    }
  }

  private String deployedReviewForm(String service) {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Task review = product.awaitTask(number, "review");
    assertThat(review.getProcessDefinitionId()).startsWith(service);
    try (var form = engine.getFormService().getDeployedTaskForm(review.getId())) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new AssertionError("No form of task review", e);
    }
  }

  private void deployFromModeler(String model) {
    engine.getRepositoryService().createDeployment().name("from modeler")
        .addString("newborn-registration.bpmn", model).deploy();
  }

  private String model() {
    return store.version(product.service().version()).text("newborn-registration.bpmn");
  }

  /** The same service under another name, with a review form that can be told from the first. */
  private static ServiceFolder twin() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    ServiceFolders.onDisk(Product.SERVICE).files().forEach((path, bytes) ->
        files.put(path.replace(Product.SERVICE, "twin-registration"), renamed(path, bytes)));
    return new ServiceFolder("twin-registration", null, files);
  }

  private static byte[] renamed(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("newborn-registration", "twin-registration")
        .replace("newborn_registration", "twin_registration");
    return (path.equals("review.form") ? text.replaceFirst("\"label\": \"", "\"label\": \"twin of the review ") : text)
        .getBytes(StandardCharsets.UTF_8);
  }
}
