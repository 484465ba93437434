package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Try;
import onewindow.cases.Applicant;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.cases.Reception;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.Services;
import onewindow.product.WholeProduct;
import org.assertj.core.util.Throwables;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hostile processes forced into the engine past the content check, and a case on each: what the engine does not refuse
 * to read, the case file does not follow. Each is undone with its transaction.
 */
@WholeProduct
class ForcedProcessesTest {

  private static final HostileContent TABLE = HostileContent.of("processes");
  private static final String MODEL = "reading-room.bpmn";
  private static final Applicant WANG_FANG = new Applicant("341502199203154529", "王芳");
  private static ServiceFolder sound;

  @Autowired ProcessEngine engine;
  @Autowired FolderDeployer folderDeployer;
  @Autowired Services services;
  @Autowired Intake intake;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;

  @BeforeAll
  static void layOutASoundService(@TempDir Path directory) throws Exception {
    sound = HostileContent.sound(directory);
  }

  static Stream<Try> tries() {
    return TABLE.tries().stream().filter(one -> TABLE.places().get(one.at()).file().equals(MODEL));
  }

  static Stream<Try> readable() {
    return tries().filter(Try::runs);
  }

  static Stream<Try> unreadable() {
    return tries().filter(one -> !one.runs());
  }

  @Test
  void aSoundProcessForcedInLikeTheOthersBringsItsCaseToAClerk() {
    assertThat(caseOn(sound)).isEqualTo("REVIEWING");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void theEngineDoesNotReadWhatCouldRunSomething(Try one) {
    try (Canary canary = new Canary()) {
      ServiceFolder hostile = TABLE.smuggled(one, sound, canary);

      Throwable refusal = catchThrowable(() -> caseOn(hostile));

      canary.assertUntouched(said(refusal));
      assertThat(refusal).isNotNull().hasStackTraceContaining("may not run");
    }
  }

  @ParameterizedTest
  @MethodSource("readable")
  void noCaseIsDecidedOrIssuedByTheProcessAlone(Try one) {
    try (Canary canary = new Canary()) {
      ServiceFolder hostile = TABLE.smuggled(one, sound, canary);
      String came;
      try {
        came = caseOn(hostile);
      } catch (RuntimeException refusal) {
        came = "nothing kept, because of " + said(refusal);
      }
      assertThat(came).as("the case of " + one).matches("(?s)SUBMITTED|ACCEPTED|REVIEWING|nothing kept.*");
      canary.assertUntouched(came);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"juel", "javascript", "groovy", "python", "ruby", "feel"})
  void noScriptHasAnEngineToRunIt(String language) {
    assertThat(configuration().getScriptEngineResolver().getScriptEngine(language, false)).isNull();
  }

  /** @return the state that a case on this folder comes to by itself, or throws what the engine says */
  private String caseOn(ServiceFolder folder) {
    return new TransactionTemplate(transactions).execute(status -> {
      status.setRollbackOnly();
      String version = unchecked(() -> new FolderDeployment((RepositoryServiceImpl) engine.getRepositoryService(),
          folder, "forced").deployWithResult().getId());
      intake.submit(WANG_FANG, services.version(version), UUID.randomUUID().toString(), Map.of("applicantName", "王芳",
          "applicantIdNumber", WANG_FANG.idNumber(), "area", "341502"), Map.of(), Reception.unattended(Channel.API));
      return jdbc.queryForObject("select status from case_file where service_version = ?", String.class, version);
    });
  }

  private <T> T unchecked(Supplier<T> deployment) {
    List<Deployer> deployers = configuration().getDeployers();
    assertThat(deployers).contains(folderDeployer);
    configuration().getDeploymentCache().setDeployers(
        deployers.stream().filter(deployer -> deployer != folderDeployer).toList());
    try {
      return deployment.get();
    } finally {
      configuration().getDeploymentCache().setDeployers(deployers);
    }
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  private static String said(Throwable refusal) {
    return refusal == null ? "" : Throwables.getStackTrace(refusal);
  }
}
