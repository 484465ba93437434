package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ParallelGatewayBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.junit.jupiter.api.Test;

class AlwaysEndsTest {

  @Test
  void waysThatPartAndMeetAgainEnd() {
    assertThat(problems(start().parallelGateway("split").userTask("a").parallelGateway("join").userTask("c").endEvent()
        .moveToNode("split").userTask("b").connectTo("join").done())).isEmpty();
  }

  @Test
  void waysThatPartAndMeetAtAnExclusiveGatewayRunTwice() {
    assertThat(problems(start().parallelGateway("split").userTask("a").exclusiveGateway("meet").userTask("c")
        .endEvent("end").moveToNode("split").userTask("b").connectTo("meet").done()))
        .singleElement().asString().contains("twice at once", "parallel gateway");
  }

  @Test
  void aJoinOfWaysOfWhichOnlyOneIsTakenHangs() {
    assertThat(problems(start().serviceTask("decide").camundaExpression("${cases.decide(caseNumber)}")
        .exclusiveGateway("choice").condition("yes", "${decide == 'approved'}").userTask("a").parallelGateway("join")
        .endEvent().moveToNode("choice").condition("no", "${decide == 'review'}").userTask("b").connectTo("join")
        .done()))
        .singleElement().asString().contains("stuck", "'join'");
  }

  @Test
  void anOutcomeReadTwiceIsTheSameBothTimes() {
    assertThat(problems(start().serviceTask("decide").camundaExpression("${cases.decide(caseNumber)}")
        .exclusiveGateway("first").condition("yes", "${decide == 'approved'}").userTask("a").exclusiveGateway("merge")
        .exclusiveGateway("second").condition("still", "${decide == 'approved'}").endEvent("issued")
        .moveToNode("second").condition("other", "${decide == 'review'}").endEvent("refused")
        .moveToNode("first").condition("no", "${decide == 'review'}").connectTo("merge").done())).isEmpty();
  }

  @Test
  void aCircleThatCanBeLeftEnds() {
    assertThat(problems(start().userTask("a").serviceTask("decide").camundaExpression("${cases.decide(caseNumber)}")
        .exclusiveGateway("choice").condition("yes", "${decide == 'approved'}").endEvent()
        .moveToNode("choice").condition("again", "${decide == 'review'}").connectTo("a").done())).isEmpty();
  }

  @Test
  void aSubProcessIsLeftWhenAllOfItHasEnded() {
    assertThat(problems(start().subProcess("inner").embeddedSubProcess().startEvent().parallelGateway("split")
        .userTask("a").endEvent().moveToNode("split").userTask("b").endEvent().subProcessDone()
        .userTask("c").endEvent().done())).isEmpty();
  }

  @Test
  void aTimerOnASubProcessTakesTheCaseOutOfAllOfIt() {
    assertThat(problems(start().subProcess("inner").embeddedSubProcess().startEvent().parallelGateway("split")
        .userTask("a").endEvent().moveToNode("split").userTask("b").endEvent().subProcessDone()
        .endEvent().moveToActivity("inner").boundaryEvent("late").timerWithDuration("P1D").endEvent().done()))
        .isEmpty();
  }

  @Test
  void aReminderBesideATaskMustNotOutliveTheCase() {
    assertThat(problems(start().userTask("a").boundaryEvent("late").cancelActivity(false).timerWithDuration("P1D")
        .userTask("remind").endEvent("reminded").moveToActivity("a").endEvent("end").done()))
        .singleElement().asString().contains("while it is still at");
  }

  @Test
  void aTimerBesideATaskFiresOnceAndTheSubProcessWaitsForWhatItBegan() {
    assertThat(problems(start().subProcess("inner").embeddedSubProcess().startEvent().userTask("a").endEvent("done")
        .moveToActivity("a").boundaryEvent("late").cancelActivity(false).timerWithDuration("P1D")
        .userTask("remind").endEvent("reminded").subProcessDone().userTask("c").endEvent().done())).isEmpty();
  }

  @Test
  void aTimerBesideATaskThatIsDoneAgainFiresAgain() {
    assertThat(problems(start().subProcess("inner").embeddedSubProcess().startEvent().userTask("a")
        .serviceTask("decide").camundaExpression("${cases.decide(caseNumber)}").exclusiveGateway("choice")
        .condition("yes", "${decide == 'approved'}").endEvent().moveToNode("choice")
        .condition("no", "${decide == 'review'}").connectTo("a").moveToActivity("a").boundaryEvent("late")
        .cancelActivity(false).timerWithDuration("P1D").userTask("remind").endEvent().subProcessDone().endEvent()
        .done())).singleElement().asString().contains("twice at once");
  }

  @Test
  void aTerminateEndStopsEverything() {
    BpmnModelInstance model = start().parallelGateway("split").userTask("a").endEvent("one")
        .moveToNode("split").userTask("b").endEvent("two").done();
    assertThat(problems(model)).singleElement().asString().contains("while it is still at");
    model.getModelElementsByType(EndEvent.class)
        .forEach(end -> end.getEventDefinitions().add(model.newInstance(TerminateEventDefinition.class)));
    assertThat(problems(model)).isEmpty();
  }

  @Test
  void eightDepartmentsAskedAtOnceArePlayedThrough() {
    ParallelGatewayBuilder split = start().parallelGateway("split");
    split.userTask("ask0").parallelGateway("join").endEvent();
    for (int i = 1; i < 8; i++) {
      split.userTask("ask" + i).exclusiveGateway("known" + i).connectTo("join")
          .moveToActivity("ask" + i).boundaryEvent().error("GAVE_UP").userTask("verify" + i).connectTo("known" + i);
    }
    assertThat(problems(split.done())).isEmpty();
  }

  @Test
  void sixChoicesMadeAtOnceArePlayedThroughBecauseWhatNobodyReadsAgainIsForgotten() {
    ParallelGatewayBuilder split = start().parallelGateway("split");
    for (int i = 0; i < 6; i++) {
      split.serviceTask("arrived" + i).camundaExpression("${cases.arrived(caseNumber)}").exclusiveGateway("known" + i)
          .condition("delivered", "${arrived" + i + " == 'delivered'}").userTask("task" + i).exclusiveGateway("over" + i);
      for (String outcome : List.of("under-way", "returned")) {
        split.moveToNode("known" + i).condition(outcome, "${arrived" + i + " == '" + outcome + "'}")
            .connectTo("over" + i);
      }
      if (i == 0) {
        split.moveToNode("over0").parallelGateway("join").endEvent();
      } else {
        split.moveToNode("over" + i).connectTo("join");
      }
    }
    assertThat(problems(split.done())).isEmpty();
  }

  private static StartEventBuilder start() {
    return Bpmn.createExecutableProcess("p").startEvent("start");
  }

  private static List<String> problems(BpmnModelInstance model) {
    ServiceProcess process = new ServiceProcess(new ServiceFolder("p", null, new TreeMap<>()), null, model);
    assertThat(new Connections().problems(process)).isEmpty();
    return new AlwaysEnds(new TaskOutcomes(null)).problems(process).toList();
  }
}
