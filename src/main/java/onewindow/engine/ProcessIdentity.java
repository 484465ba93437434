package onewindow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** One executable process that bears the folder's name and says how long its history is kept. */
@Component
class ProcessIdentity implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess content) {
    List<Process> processes = content.all(Process.class).toList();
    if (processes.size() != 1) {
      return Stream.of("the file must hold one process; it holds " + processes.stream().map(Process::getId).toList());
    }
    Process process = processes.get(0);
    List<String> problems = new ArrayList<>();
    if (!content.folder().name().equals(process.getId())) {
      problems.add("the process id is '" + process.getId() + "', but the folder is called '"
          + content.folder().name() + "'");
    }
    if (!process.isExecutable()) {
      problems.add("the process '" + process.getId() + "' must have isExecutable=\"true\"");
    }
    String kept = process.getCamundaHistoryTimeToLiveString();
    if (kept == null || !kept.matches("P[1-9]\\d{1,4}D")) {
      problems.add("the process has camunda:historyTimeToLive '" + kept
          + "'; P10D to P99999D, such as P1095D, is needed");
    }
    return problems.stream();
  }
}
