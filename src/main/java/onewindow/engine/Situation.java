package onewindow.engine;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a case stands in its process.
 *
 * @param tokens the flows over which the case has come to where it is
 * @param outcomes what its activities have produced so far
 */
record Situation(SortedSet<String> tokens, Map<String, String> outcomes) {

  Situation moved(Collection<String> from, Collection<String> to) {
    SortedSet<String> moved = new TreeSet<>(tokens);
    moved.removeAll(from);
    for (String flow : to) {
      if (!moved.add(flow)) {
        throw new TwiceThere(flow);
      }
    }
    return new Situation(moved, outcomes);
  }

  Situation with(String activity, String outcome) {
    Map<String, String> more = new TreeMap<>(outcomes);
    more.put(activity, outcome);
    return new Situation(tokens, more);
  }

  boolean isEnded() {
    return tokens.isEmpty();
  }

  /** A case has come to the same place twice at once. */
  static final class TwiceThere extends RuntimeException {

    final String flow;

    TwiceThere(String flow) {
      super(flow, null, false, false);
      this.flow = flow;
    }
  }
}
