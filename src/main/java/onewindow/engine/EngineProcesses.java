package onewindow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.Processes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Starts the process of a case on the folder version that the case names, and companions beside it. */
@Component
class EngineProcesses implements Processes {

  private static final int URGENT = 100;
  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AsPlatform platform;
  private final Map<String, String> definitionByVersion = new ConcurrentHashMap<>();

  EngineProcesses(RepositoryService repository, RuntimeService runtime, TaskService tasks, AsPlatform platform) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.platform = platform;
  }

  @Override
  public void start(String caseNumber, String service, String serviceVersion) {
    String definition = definitionByVersion.computeIfAbsent(serviceVersion, version -> definition(service, version));
    runtime.createProcessInstanceById(definition).businessKey(caseNumber).execute();
  }

  @Override
  public void poke(String caseNumber, String message) {
    SameMoment.tell(() ->
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateAll());
  }

  @Override
  public void startBeside(String caseNumber, String companion) {
    platform.run(() -> {
      String newest = repository.createProcessDefinitionQuery().processDefinitionKey(companion).latestVersion()
          .singleResult().getId();
      runtime.createProcessInstanceById(newest).businessKey(caseNumber).execute();
    });
  }

  @Override
  public void urge(String caseNumber, String companion) {
    platform.run(() -> tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).processDefinitionKey(companion)
        .list().forEach(task -> tasks.setPriority(task.getId(), URGENT)));
  }

  @Override
  public void end(String caseNumber, String service, String reason) {
    platform.run(() -> SameMoment.tell(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber)
        .processDefinitionKey(service).rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason))));
  }

  private String definition(String service, String version) {
    return repository.createProcessDefinitionQuery().deploymentId(version).processDefinitionKey(service)
        .singleResult().getId();
  }
}
