package onewindow.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.cases.CaseRecord;
import onewindow.cases.TimelineEntry;
import onewindow.catalog.ServiceDefinition.Milestone;

/** How far a case has come, in the steps that its service shows to citizens. */
record Milestones(List<Step> steps) {

  /** Where a step stands. */
  enum State { DONE, NOW, NEXT }

  /** One step. */
  record Step(Milestone milestone, State state) {}

  static Milestones of(List<Milestone> milestones, CaseRecord record) {
    Set<String> codes = record.timeline().stream().map(TimelineEntry::code).collect(Collectors.toSet());
    boolean open = !record.summary().status().isFinal();
    List<Step> steps = new ArrayList<>();
    for (Milestone milestone : milestones) {
      boolean reached = milestone.reachedBy().stream().anyMatch(codes::contains);
      steps.add(new Step(milestone, reached ? State.DONE : open ? State.NOW : State.NEXT));
      open = open && reached;
    }
    return new Milestones(steps);
  }
}
