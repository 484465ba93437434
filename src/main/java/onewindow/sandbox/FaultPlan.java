package onewindow.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The faults in force in one department: one for all questions, others for single ones. */
final class FaultPlan {

  private final Fault usual;
  private final Set<String> questions;
  private final Map<String, Fault> ofQuestion = new ConcurrentHashMap<>();
  // the same series in every run
  private final Random dice = new Random(1);
  private volatile Fault ofAll;

  FaultPlan(Duration usualLatency, Set<String> questions) {
    this.usual = Fault.latency(usualLatency);
    this.ofAll = usual;
    this.questions = questions;
  }

  /** A fault for the whole department replaces every other one. */
  void set(Fault fault) {
    if (fault.question() != null) {
      expectQuestion(fault.question());
      ofQuestion.put(fault.question(), fault);
    } else {
      ofQuestion.clear();
      ofAll = fault;
    }
  }

  void reset() {
    set(usual);
  }

  /** How the next answer to it is spoilt. */
  Fault on(String question) {
    return ofQuestion.getOrDefault(question, ofAll).cast(dice.nextInt(100));
  }

  boolean isDown() {
    return ofAll.kind() == Fault.Kind.DOWN;
  }

  List<Fault> inForce() {
    return Stream.concat(Stream.of(ofAll), ofQuestion.values().stream()).toList();
  }

  private void expectQuestion(String question) {
    if (!questions.contains(question)) {
      throw new IllegalArgumentException("Expected a question of " + questions + ", found '" + question + "'");
    }
  }
}
