package onewindow.engine;

import java.io.ByteArrayInputStream;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/** A whole service folder on its way into the engine's repository, resources named {@code service/path}. */
class FolderDeployment extends DeploymentBuilderImpl {

  FolderDeployment(RepositoryServiceImpl repository, ServiceFolder folder, String source) {
    super(repository);
    name(folder.name());
    source(source);
    folder.files().forEach((path, bytes) ->
        addInputStream(folder.name() + "/" + path, new ByteArrayInputStream(bytes)));
  }
}
