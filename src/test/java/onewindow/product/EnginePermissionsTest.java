package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's own interface and web applications, tried as every role, as nobody and as a citizen. */
@WholeProduct
class EnginePermissionsTest {

  private static final String CITIZEN = "wangfang";
  private static final String CLERK = "liuyang";
  private static final String APPROVER = "zhanghua";
  private static final String HEAD = "machao";
  private static final String SUPERVISOR = "humei";
  private static final String DESIGNER = "linfeng";
  private static final String OPERATOR = "gaoxiang";
  private static final String AUDITOR = "zhengjie";
  private static final String ADMIN = "luobin";
  private static final List<String> EVERYBODY =
      List.of(CITIZEN, CLERK, APPROVER, HEAD, SUPERVISOR, DESIGNER, OPERATOR, AUDITOR, ADMIN);
  private static final String REST = "/engine-rest";

  @Autowired Product product;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @LocalServerPort int port;
  private String instance;

  @BeforeEach
  void aCaseInReview() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    instance = product.awaitTask(number, "review").getProcessInstanceId();
  }

  @Test
  void listsShowWhatTheTableGrantsAndAreEmptyToOthers() {
    assertThat(counting("/process-definition/count")).isEqualTo(
        Set.of(CLERK, APPROVER, HEAD, SUPERVISOR, DESIGNER, OPERATOR, ADMIN));
    assertThat(counting("/deployment/count")).isEqualTo(Set.of(DESIGNER, OPERATOR, ADMIN));
    assertThat(counting("/process-instance/count")).isEqualTo(Set.of(OPERATOR, ADMIN));
    assertThat(counting("/execution/count")).isEqualTo(Set.of(OPERATOR, ADMIN));
    assertThat(counting("/history/process-instance/count")).isEqualTo(Set.of(OPERATOR, ADMIN));
    assertThat(counting("/authorization/count")).isEqualTo(Set.of(ADMIN));
  }

  @Test
  void nobodyButAnAdministratorChangesWhatRuns() {
    String deployment = repository.createDeploymentQuery().deploymentName("newborn-registration").list().get(0).getId();
    for (String request : List.of(
        "DELETE /deployment/" + deployment, "DELETE /process-instance/" + instance,
        "POST /process-definition/key/newborn-registration/start",
        "POST /authorization/create", "DELETE /process-definition/key/newborn-registration")) {
      String[] parts = request.split(" ");
      assertThat(who(persona -> persona.send(parts[0], REST + parts[1]).statusCode() < 400, Set.of(ADMIN)))
          .as(request).isEmpty();
    }
    for (String path : List.of("/process-instance/" + instance + "/suspended", "/job-definition/suspended")) {
      assertThat(who(persona -> persona.send("PUT", REST + path, "application/json", "{\"suspended\":true}")
          .statusCode() < 400, Set.of(ADMIN))).as(path).isEmpty();
    }
    assertThat(who(persona -> persona.send("POST", REST + "/process-instance/" + instance + "/modification",
        "application/json", "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"review\"}]}")
        .statusCode() < 400, Set.of(ADMIN))).as("moving tokens").isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).active().count()).isEqualTo(1);
    assertThat(repository.createDeploymentQuery().deploymentId(deployment).count()).isEqualTo(1);
  }

  @Test
  void whatACaseHoldsInTheEngineIsReadByOperatorsAlone() {
    for (String path : List.of("/process-instance/" + instance, "/process-instance/" + instance + "/variables",
        "/history/process-instance/" + instance)) {
      assertThat(who(persona -> persona.send("GET", REST + path).statusCode() < 400, Set.of())).as(path)
          .isEqualTo(Set.of(OPERATOR, ADMIN));
    }
  }

  @Test
  void eachRoleIsOfferedItsApplications() {
    assertThat(applications(CITIZEN)).isEmpty();
    Stream.of(CLERK, APPROVER, HEAD, SUPERVISOR).forEach(each ->
        assertThat(applications(each)).as(each).containsExactly("tasklist"));
    Stream.of(DESIGNER, OPERATOR).forEach(each -> assertThat(applications(each)).as(each).containsExactly("cockpit"));
    assertThat(applications(AUDITOR)).isEmpty();
    assertThat(applications(ADMIN)).contains("admin", "cockpit", "tasklist");
  }

  @Test
  void nobodyAndCitizensDoNotReachTheEngineAtAll() {
    for (String path : List.of(REST + "/engine", REST + "/task", "/camunda/app/tasklist/default/",
        "/camunda/api/admin/auth/user/default", "/camunda/api/engine/engine/default/task")) {
      assertThat(Persona.of(port, CITIZEN).send("GET", path).statusCode()).as("citizen " + path).isEqualTo(403);
      HttpResponse<String> stranger = Persona.nobody(port).send("GET", path);
      assertThat(stranger.statusCode()).as("nobody " + path).isIn(401, 302);
    }
  }

  private Set<String> counting(String path) {
    return who(persona -> persona.send("GET", REST + path).body().matches("\\{\"count\":[1-9]\\d*}"), Set.of());
  }

  private Set<String> who(Predicate<Persona> may, Set<String> leftOut) {
    return EVERYBODY.stream().filter(each -> !leftOut.contains(each)).filter(each -> may.test(Persona.of(port, each)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> applications(String username) {
    Persona persona = Persona.of(port, username);
    // a web application takes up who has signed in when it is opened
    persona.send("GET", "/camunda/app/welcome/default/");
    String body = persona.send("GET", "/camunda/api/admin/auth/user/default").body();
    return Stream.of("admin", "cockpit", "tasklist").filter(each -> body.contains("\"" + each + "\"")).toList();
  }
}
