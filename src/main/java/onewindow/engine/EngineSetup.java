package onewindow.engine;

import java.util.List;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the engine up: our expressions, forms, history, deployment check; nothing of a model runs code. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSetup extends AbstractProcessEnginePlugin {

  private final GrammarExpressions expressions;
  private final BpmnParseListener caseProcess;
  private final Deployer folderDeployer;
  private final AccountIdentities identities;
  private final EngineSettings settings;

  EngineSetup(ProcessCalls calls, CaseStart start, CaseTasks tasks, GivenUp givenUp, Wake wake,
      FolderDeployer folderDeployer, AccountIdentities identities, EngineSettings settings) {
    this.settings = settings;
    this.expressions = new GrammarExpressions(calls);
    this.caseProcess = new CaseProcessListener(start, tasks, givenUp, wake);
    this.folderDeployer = folderDeployer;
    this.identities = identities;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(expressions);
    engine.setIdentityProviderSessionFactory(identities);
    engine.setCustomHistoryLevels(List.<HistoryLevel>of(new CaseHistory()));
    engine.setHistory(CaseHistory.NAME);
    addTo(engine.getCustomPostBPMNParseListeners(), caseProcess, engine::setCustomPostBPMNParseListeners);
    addTo(engine.getCustomIncidentHandlers(), new ExternalTaskIncidents(), engine::setCustomIncidentHandlers);
    addTo(engine.getCustomPreCommandInterceptorsTxRequired(), new Refusals(),
        engine::setCustomPreCommandInterceptorsTxRequired);
    addTo(engine.getCustomPreDeployers(), folderDeployer, engine::setCustomPreDeployers);
    addTo(engine.getCustomSessionFactories(), new DeskAuthorizations.Factory(), engine::setCustomSessionFactories);
    cleanUpHistory(engine, settings.historyCleanUp());
    engine.setRepositoryService(new FolderRepository());
    engine.setBpmnParseFactory(GuardedParse::new);
    // a model cannot name a script; should one get in, there is nothing on this machine that it could be run by
    engine.setScriptEngineResolver(new DefaultScriptEngineResolver(
        new ScriptEngineManager(ClassLoader.getPlatformClassLoader())));
    engine.setDmnEnabled(false);
    engine.setCmmnEnabled(false);
    engine.setEnsureJobDueDateNotNull(true);
    engine.setGeneralResourceWhitelistPattern("[A-Za-z0-9._-]+");
    // clerks claim and complete; they set no variables
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setAuthorizationEnabled(true);
    // nothing is ever revoked here; asked whether, the engine reads all grants
    engine.setAuthorizationCheckRevokes("never");
  }

  /** By the removal time that everything of a process instance gets when it ends. */
  private static void cleanUpHistory(ProcessEngineConfigurationImpl engine, EngineSettings.HistoryCleanUp settings) {
    engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
    engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
    engine.setHistoryCleanupBatchWindowStartTime(settings.from());
    engine.setHistoryCleanupBatchWindowEndTime(settings.until());
    engine.setHistoryCleanupBatchSize(settings.batch());
    engine.setBatchOperationHistoryTimeToLive(settings.batchesKeptFor());
    engine.setHistoryCleanupJobLogTimeToLive(settings.cleanUpsKeptFor());
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.getValueTypeResolver().addType(new JsonFields());
  }

  private static <T> void addTo(List<T> present, T added, java.util.function.Consumer<List<T>> setter) {
    List<T> all = new java.util.ArrayList<>(present == null ? List.of() : present);
    all.add(added);
    setter.accept(all);
  }
}
