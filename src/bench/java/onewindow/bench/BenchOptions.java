package onewindow.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What to measure, and for how long.
 *
 * @param only the parts to run, in the order of {@link #PARTS}
 * @param seconds length of each measured window
 * @param warmUp seconds of load before each window
 * @param latencies of the departments, in milliseconds
 * @param connections from which applications are handed in
 * @param kills how often the product is killed
 * @param rate submissions a second in the part {@code submit}; 0 for half of what the part {@code rate} measured
 * @param tasks how many tasks are open when the task list is looked at, ascending
 * @param timers how many timers of supervision are due at once
 * @param waiting how many timers wait while applications are handed in
 * @param cases how many open cases a change of the calendar concerns
 * @param sales how many sales of homes are handed in while two departments are ill
 */
record BenchOptions(
    Set<String> only, int seconds, int warmUp, List<Integer> latencies, int connections, int kills, double rate,
    List<Integer> tasks, int timers, int waiting, int cases, int sales) {

  static final List<String> PARTS = List.of("decision", "rate", "submit", "start", "kill", "kill-all", "two-nodes", "tasklist",
      "supervision", "waiting-timers", "calendar", "departments", "certificates", "appointments",
      "trust");

  private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("only", String.join(",", PARTS)),
      Map.entry("seconds", "30"), Map.entry("warm-up", "20"), Map.entry("latencies", "0,20,200,2000"),
      Map.entry("connections", "16"), Map.entry("kills", "10"), Map.entry("rate", "0"),
      Map.entry("tasks", "5000,50000"), Map.entry("timers", "100000"), Map.entry("waiting", "1000000"),
      Map.entry("cases", "100000"), Map.entry("sales", "500"));

  /** @throws IllegalArgumentException naming what was expected */
  static BenchOptions of(String... arguments) {
    Map<String, String> given = new TreeMap<>(USUAL);
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length != 2 || !pair[0].startsWith("--") || !USUAL.containsKey(pair[0].substring(2))) {
        throw new IllegalArgumentException("Expected --name=value with a name of " + new TreeMap<>(USUAL).keySet()
            + ", found " + argument);
      }
      given.put(pair[0].substring(2), pair[1]);
    }
    return read(given);
  }

  private static BenchOptions read(Map<String, String> given) {
    Set<String> only = Set.copyOf(list(given.get("only"), Function.identity()));
    if (!PARTS.containsAll(only)) {
      throw new IllegalArgumentException("Expected --only= some of " + PARTS + ", found " + only);
    }
    return new BenchOptions(only, Integer.parseInt(given.get("seconds")), Integer.parseInt(given.get("warm-up")),
        list(given.get("latencies"), Integer::valueOf), Integer.parseInt(given.get("connections")),
        Integer.parseInt(given.get("kills")), Double.parseDouble(given.get("rate")),
        list(given.get("tasks"), Integer::valueOf), Integer.parseInt(given.get("timers")),
        Integer.parseInt(given.get("waiting")), Integer.parseInt(given.get("cases")),
        Integer.parseInt(given.get("sales")));
  }

  boolean wants(String part) {
    return only.contains(part);
  }

  private static <T> List<T> list(String text, Function<String, T> read) {
    return Arrays.stream(text.split(",")).map(String::strip).map(read).toList();
  }
}
