package onewindow.engine;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import onewindow.catalog.SafeXml;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/** The process of a service folder: as XML, where every attribute counts, and as a model, where the flow counts. */
record ServiceProcess(ServiceFolder folder, Document xml, BpmnModelInstance model) {

  /** @throws IllegalArgumentException if the bytes are no BPMN; the message says why */
  static ServiceProcess read(ServiceFolder folder, byte[] bytes) {
    Document xml = SafeXml.read(bytes);
    try {
      return new ServiceProcess(folder, xml, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    } catch (ModelException e) {
      throw new IllegalArgumentException("the file keeps not to the BPMN schema: " + cause(e), e);
    }
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return model.getModelElementsByType(type).stream();
  }

  private static String cause(Throwable problem) {
    return problem.getCause() == null ? problem.getMessage() : cause(problem.getCause());
  }
}
