package onewindow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import onewindow.catalog.ContentStore;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The engine's repository as the content store: one deployment is one version of one service folder. */
@Component
class EngineContentStore implements ContentStore {

  private static final String SHIPPED = "shipped";
  private final RepositoryService repository;
  private final AsPlatform platform;

  EngineContentStore(RepositoryService repository, AsPlatform platform) {
    this.repository = repository;
    this.platform = platform;
  }

  @Override
  public Map<String, String> newestVersions() {
    return platform.get(() -> repository.createProcessDefinitionQuery().latestVersion().list()).stream()
        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getDeploymentId));
  }

  @Override
  public ServiceFolder version(String version) {
    return platform.get(() -> read(version));
  }

  private ServiceFolder read(String version) {
    Deployment deployment = repository.createDeploymentQuery().deploymentId(version).singleResult();
    if (deployment == null) {
      throw new IllegalArgumentException("There is no version " + version + " of any service");
    }
    return new ServiceFolder(deployment.getName(), version, FolderFiles.read(repository, version));
  }

  @Override
  public void publish(ServiceFolder folder) {
    List<Deployment> shipped = repository.createDeploymentQuery().deploymentName(folder.name())
        .deploymentSource(SHIPPED).orderByDeploymentTime().desc().listPage(0, 1);
    if (shipped.isEmpty() || !same(version(shipped.get(0).getId()).files(), folder.files())) {
      new FolderDeployment((RepositoryServiceImpl) repository, folder, SHIPPED).deployWithResult();
    }
  }

  private static boolean same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(path -> Arrays.equals(one.get(path), other.get(path)));
  }
}
