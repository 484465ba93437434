package onewindow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.engine.Situation.Unsound;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Plays a process as the engine would run it: from each situation of a case to every situation that can follow. */
final class ProcessPlay {

  private static final String FIRED = "fired";
  private final Map<String, Set<String>> outcomes;
  private final Map<String, SequenceFlow> flows;
  private final ProcessFlow flow;
  private final List<SubProcess> scopes;
  private final Map<String, String> readForGood;

  ProcessPlay(ServiceProcess process, Map<String, Set<String>> outcomes) {
    this.outcomes = outcomes;
    this.flow = new ProcessFlow(process);
    this.readForGood = LastReaders.of(process, flow);
    this.scopes = process.all(SubProcess.class).toList();
    this.flows = process.all(SequenceFlow.class)
        .collect(Collectors.toMap(SequenceFlow::getId, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  Situation start() {
    return new Situation(new TreeSet<>(), Map.of())
        .moved(List.of(), entering(flow.starts()));
  }

  FlowNode place(String flow) {
    return flows.get(flow).getTarget();
  }

  Stream<Situation> next(Situation now) {
    Stream<Situation> moves = now.tokens().stream().flatMap(token -> from(now, token));
    return Stream.concat(moves, scopes.stream().flatMap(scope -> interrupted(now, scope)));
  }

  private Stream<Situation> from(Situation now, String token) {
    FlowNode node = place(token);
    if (node instanceof ParallelGateway) {
      List<String> awaited = flow.incoming(node).stream().map(this::token).toList();
      return now.tokens().containsAll(awaited) ? Stream.of(now.moved(awaited, leaving(node))) : Stream.empty();
    }
    if (node instanceof ExclusiveGateway gateway) {
      return chosen(gateway, now).map(choice ->
          now.moved(List.of(token), List.of(token(choice))).without(List.of(readForGood.getOrDefault(node.getId(), ""))));
    }
    if (node instanceof EndEvent end) {
      return Stream.of(ended(now, token, end));
    }
    if (node instanceof SubProcess scope) {
      return Stream.of(now.moved(List.of(token), entering(flow.starts(scope))));
    }
    return Stream.concat(completed(now, token, node), left(now, token, node));
  }

  private Stream<Situation> completed(Situation now, String token, FlowNode node) {
    Situation moved = now.moved(List.of(token), leaving(node)).without(events(node));
    Set<String> possible = outcomes.getOrDefault(node.getId(), Set.of());
    return possible.isEmpty() ? Stream.of(moved)
        : possible.stream().map(outcome -> moved.with(node.getId(), outcome));
  }

  private Stream<Situation> left(Situation now, String token, FlowNode node) {
    return fired(now, node, List.of(token));
  }

  private Stream<Situation> interrupted(Situation now, SubProcess scope) {
    List<String> inside = inside(now, scope);
    return inside.isEmpty() ? Stream.empty() : fired(now, scope, inside);
  }

  private Stream<Situation> fired(Situation now, FlowNode node, Collection<String> left) {
    return flow.boundaries(node).stream().filter(event -> canFire(event, now)).map(event -> event.cancelActivity()
        ? now.moved(left, leaving(event)).without(events(node))
        : now.moved(List.of(), leaving(event)).with(event.getId(), FIRED));
  }

  // A timer beside an activity fires once while that lasts, since cycles are not allowed; a message may come again.
  private boolean canFire(BoundaryEvent event, Situation now) {
    boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    return event.cancelActivity() || (timer ? !now.outcomes().containsKey(event.getId())
        : leaving(event).stream().noneMatch(now.tokens()::contains));
  }

  private List<String> events(FlowNode node) {
    return flow.boundaries(node).stream().map(BoundaryEvent::getId).toList();
  }

  private Stream<SequenceFlow> chosen(ExclusiveGateway gateway, Situation now) {
    List<SequenceFlow> open = flow.outgoing(gateway).stream()
        .filter(choice -> !choice.equals(gateway.getDefault()) && holds(choice, now)).toList();
    return open.isEmpty() ? Stream.ofNullable(gateway.getDefault()) : open.stream();
  }

  private static boolean holds(SequenceFlow flow, Situation now) {
    return Conditions.comparison(flow).map(comparison -> comparison.equal()
        == comparison.literal().equals(now.outcomes().get(comparison.variable()))).orElse(true);
  }

  private Situation ended(Situation now, String token, EndEvent end) {
    ModelElementInstance scope = end.getParentElement();
    boolean terminates = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    Situation after = now.moved(terminates ? inside(now, scope) : List.of(token), List.of());
    if (scope instanceof SubProcess outer) {
      return inside(after, outer).isEmpty()
          ? after.moved(List.of(), leaving(outer)).without(events(outer)) : after;
    }
    if (!after.isEnded()) {
      throw new Unsound("a case can end at '" + end.getId() + "' while it is still at '"
          + place(after.tokens().first()).getId() + "': parallel ways must be joined by a parallel gateway");
    }
    return after;
  }

  private List<String> inside(Situation now, ModelElementInstance scope) {
    return now.tokens().stream().filter(token -> isInside(flows.get(token), scope)).toList();
  }

  private static boolean isInside(ModelElementInstance element, ModelElementInstance scope) {
    ModelElementInstance parent = element.getParentElement();
    return parent != null && (parent.equals(scope) || isInside(parent, scope));
  }

  private List<String> entering(List<StartEvent> starts) {
    return starts.stream().flatMap(start -> leaving(start).stream()).toList();
  }

  private Collection<String> leaving(FlowNode node) {
    return flow.outgoing(node).stream().map(this::token).toList();
  }

  // A gateway that only joins ways again takes no decision: the flow into it is the flow out of it.
  private String token(SequenceFlow way) {
    FlowNode target = way.getTarget();
    return target instanceof ExclusiveGateway && flow.outgoing(target).size() == 1
        ? token(flow.outgoing(target).get(0)) : way.getId();
  }
}
