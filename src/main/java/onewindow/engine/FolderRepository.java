package onewindow.engine;

import java.util.SortedMap;
import java.util.TreeMap;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * The engine's repository takes whole service folders only. What a designer deploys from Modeler (a model and forms)
 * becomes a new version of the whole folder; rules and the definition come in a reviewed folder and never this way.
 */
class FolderRepository extends RepositoryServiceImpl {

  private static final String MODEL = ".bpmn";

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
    return super.deployWithResult(builder instanceof FolderDeployment ? builder : wholeFolder(builder));
  }

  private FolderDeployment wholeFolder(DeploymentBuilderImpl builder) {
    String service = service(builder);
    String newest = newestVersion(service);
    SortedMap<String, byte[]> files = new TreeMap<>(FolderFiles.read(this, newest));
    builder.getDeployment().getResources().forEach((name, resource) -> {
      if (!name.matches("[a-z0-9-]+\\.(bpmn|form)")) {
        throw new BadUserRequestException("From Modeler come NAME.bpmn and NAME.form files, names in lower case with"
            + " hyphens and without folder; found " + name);
      }
      files.put(name, resource.getBytes());
    });
    return new FolderDeployment(this, new ServiceFolder(service, null, files), "modeler");
  }

  private static String service(DeploymentBuilderImpl builder) {
    return builder.getResourceNames().stream().filter(name -> name.endsWith(MODEL)).findFirst()
        .map(name -> name.substring(0, name.length() - MODEL.length()))
        .orElseThrow(() -> new BadUserRequestException("Expected the model SERVICE.bpmn of the service that changes;"
            + " found " + builder.getResourceNames()));
  }

  private String newestVersion(String service) {
    var process = createProcessDefinitionQuery().processDefinitionKey(service).latestVersion().singleResult();
    if (process == null) {
      throw new BadUserRequestException("There is no service " + service + ". A new one comes in a reviewed folder"
          + " (bin/new-service " + service + "); from Modeler come new versions of services that are there");
    }
    return process.getDeploymentId();
  }
}
