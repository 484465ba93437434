package onewindow.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.SafeXml;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.IoUtil;
import org.camunda.bpm.engine.impl.util.io.InputStreamSource;
import org.w3c.dom.Document;

/**
 * Looks at every model before the engine reads it, however it came into the database: the content check sees only what
 * is deployed. The engine's own reader makes objects of the classes that are named as handlers of forms.
 */
class GuardedParse extends BpmnParse {

  GuardedParse(BpmnParser parser) {
    super(parser);
  }

  @Override
  public BpmnParse execute() {
    byte[] model = IoUtil.readInputStream(streamSource.getInputStream(), name);
    List<String> problems = problems(model);
    if (!problems.isEmpty()) {
      throw new BadUserRequestException(name + " may not run:\n" + String.join("\n", problems));
    }
    streamSource = new InputStreamSource(new ByteArrayInputStream(model));
    return super.execute();
  }

  private static List<String> problems(byte[] model) {
    try {
      Document read = SafeXml.read(model);
      return Stream.concat(ProcessVocabulary.problems(read), ProcessExpressions.problems(read)).toList();
    } catch (IllegalArgumentException e) {
      return List.of(e.getMessage());
    }
  }
}
