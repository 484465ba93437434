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
 * @param outcomes what its activities have produced so far, and which events beside them have happened
 */
record Situation(SortedSet<String> tokens, Map<String, String> outcomes) {

  Situation moved(Collection<String> from, Collection<String> to) {
    SortedSet<String> moved = new TreeSet<>(tokens);
    moved.removeAll(from);
    for (String flow : to) {
      if (!moved.add(flow)) {
        throw new Unsound("a case can go over the flow '" + flow
            + "' twice at once: parallel ways must be joined by a parallel gateway");
      }
    }
    return new Situation(moved, outcomes);
  }

  Situation with(String activity, String outcome) {
    Map<String, String> more = new TreeMap<>(outcomes);
    more.put(activity, outcome);
    return new Situation(tokens, more);
  }

  /** Forgets what these activities produced. */
  Situation without(Collection<String> activities) {
    if (activities.stream().noneMatch(outcomes::containsKey)) {
      return this;
    }
    Map<String, String> fewer = new TreeMap<>(outcomes);
    activities.forEach(fewer::remove);
    return new Situation(tokens, fewer);
  }

  boolean isEnded() {
    return tokens.isEmpty();
  }

  /** A case can be where no case may be. */
  static final class Unsound extends RuntimeException {

    Unsound(String message) {
      super(message);
    }
  }
}
