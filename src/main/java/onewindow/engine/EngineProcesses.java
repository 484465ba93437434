package onewindow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.Processes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process of a case on the folder version that the case names. */
@Component
class EngineProcesses implements Processes {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final Map<String, String> definitionByVersion = new ConcurrentHashMap<>();

  EngineProcesses(RepositoryService repository, RuntimeService runtime) {
    this.repository = repository;
    this.runtime = runtime;
  }

  @Override
  public void start(String caseNumber, String service, String serviceVersion) {
    String definition = definitionByVersion.computeIfAbsent(serviceVersion, version -> definition(service, version));
    runtime.createProcessInstanceById(definition).businessKey(caseNumber).execute();
  }

  @Override
  public void poke(String caseNumber, String message) {
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateAll();
  }

  @Override
  public void end(String caseNumber, String reason) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
  }

  private String definition(String service, String version) {
    return repository.createProcessDefinitionQuery().deploymentId(version).processDefinitionKey(service)
        .singleResult().getId();
  }
}
