package onewindow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/** Events are of a kind that fits them; what they mention is declared. */
@Component
class Events implements ProcessRule {

  // minutes and more, and so few of them that no date lies beyond what the engine can count to
  private static final String DURATION = "P(\\d{1,3}[YMD])*(T(\\d{1,3}[HM])+)?";
  private static final DatatypeFactory DURATIONS = DatatypeFactory.newDefaultInstance();

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return process.all(Event.class).flatMap(event -> ofEvent(event, process)
        .map(problem -> event.getElementType().getTypeName() + " '" + event.getId() + "' " + problem));
  }

  private static Stream<String> ofEvent(Event event, ServiceProcess process) {
    List<EventDefinition> kinds = List.copyOf(kinds(event));
    if (!fits(event, kinds)) {
      return Stream.of("cannot be of the kind "
          + kinds.stream().map(kind -> kind.getElementType().getTypeName()).toList()
          + "; a start event has none, an end event none or terminate, a caught event one of message, timer or error");
    }
    return kinds.stream().flatMap(kind -> ofKind(kind, event, process).stream());
  }

  private static Collection<EventDefinition> kinds(Event event) {
    return event instanceof CatchEvent caught ? caught.getEventDefinitions()
        : ((ThrowEvent) event).getEventDefinitions();
  }

  private static boolean fits(Event event, List<EventDefinition> kinds) {
    if (event instanceof StartEvent) {
      return kinds.isEmpty();
    }
    if (event instanceof EndEvent) {
      return kinds.stream().allMatch(TerminateEventDefinition.class::isInstance);
    }
    return kinds.size() == 1 && (kinds.get(0) instanceof MessageEventDefinition
        || kinds.get(0) instanceof TimerEventDefinition
        || event instanceof BoundaryEvent && kinds.get(0) instanceof ErrorEventDefinition);
  }

  private static Optional<String> ofKind(EventDefinition kind, Event event, ServiceProcess process) {
    if (kind instanceof MessageEventDefinition message) {
      return ProcessWaits.problem(message.getMessage(), process);
    }
    if (kind instanceof ErrorEventDefinition error) {
      return ofError(error, (BoundaryEvent) event);
    }
    return kind instanceof TimerEventDefinition timer && !isDuration(timer) && !isEndOfWait(timer)
        ? Optional.of("needs a timeDuration such as PT10M or P2D, of at most 999 of a unit, or one of the"
            + " timeDates " + ProcessApi.MOMENTS + "; a fixed date or a cycle is not allowed")
        : Optional.empty();
  }

  private static Optional<String> ofError(ErrorEventDefinition error, BoundaryEvent event) {
    if (!event.cancelActivity()) {
      return Optional.of("catches an error, so it must interrupt its task");
    }
    String code = error.getError() == null ? null : error.getError().getErrorCode();
    return Questions.GAVE_UP.equals(code) ? Optional.empty()
        : Optional.of("catches the error '" + code + "'; the platform raises only " + Questions.GAVE_UP);
  }

  private static boolean isEndOfWait(TimerEventDefinition timer) {
    return timer.getTimeDuration() == null && timer.getTimeDate() != null
        && ProcessApi.isOne(timer.getTimeDate().getTextContent(), ProcessApi.MOMENTS);
  }

  private static boolean isDuration(TimerEventDefinition timer) {
    try {
      return timer.getTimeDuration() != null
          && timer.getTimeDuration().getTextContent().strip().matches(DURATION)
          && DURATIONS.newDuration(timer.getTimeDuration().getTextContent().strip()).getSign() > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
