package onewindow.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentDeployed;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a new deployment in only if the content check finds nothing; running cases of older ones are left alone. */
@Component
class FolderDeployer implements Deployer {

  private final ObjectProvider<ContentCheck> check;
  private final ApplicationEventPublisher events;

  FolderDeployer(ObjectProvider<ContentCheck> check, ApplicationEventPublisher events) {
    this.events = events;
    this.check = check;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    ServiceFolder folder = folder(deployment);
    List<ContentProblem> problems = check.getObject().check(folder);
    if (!problems.isEmpty()) {
      throw new BadUserRequestException("Service " + folder.name() + " is refused by the content check:\n"
          + problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
    }
    events.publishEvent(new ContentDeployed(folder.name(), deployment.getId()));
  }

  private static ServiceFolder folder(DeploymentEntity deployment) {
    String prefix = deployment.getName() + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    deployment.getResources().forEach((name, resource) -> {
      if (!name.startsWith(prefix)) {
        throw new BadUserRequestException("A deployment holds one service folder: expected " + prefix + "…, found "
            + name);
      }
      files.put(name.substring(prefix.length()), resource.getBytes());
    });
    return new ServiceFolder(deployment.getName(), null, files);
  }
}
