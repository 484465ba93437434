package onewindow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Component;

/** A called process is one of the shared ones, and gets the case number and nothing else. */
@Component
class CallActivities implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return process.all(CallActivity.class).flatMap(call -> ofCall(call).stream()
        .map(problem -> "callActivity '" + call.getId() + "' " + problem));
  }

  private List<String> ofCall(CallActivity call) {
    List<String> problems = new ArrayList<>();
    String file = "processes/shared/" + call.getCalledElement() + ".bpmn";
    if (getClass().getClassLoader().getResource(file) == null) {
      problems.add("calls '" + call.getCalledElement() + "', but there is no " + file);
    }
    if (keys(call) != 1) {
      problems.add("needs <camunda:in businessKey=\"${caseNumber}\"/>, so that the called process knows the case");
    }
    return problems;
  }

  private static long keys(CallActivity call) {
    return call.getExtensionElements() == null ? 0
        : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
            .filter(in -> in.getCamundaBusinessKey() != null).count();
  }
}
