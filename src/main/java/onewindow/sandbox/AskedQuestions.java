package onewindow.sandbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the questions that arrived at the simulated departments, by case: asked once means 1. */
public final class AskedQuestions {

  private final Map<String, Map<String, Integer>> byCase = new ConcurrentHashMap<>();

  /** @param question such as {@code public-security.household} */
  public int times(String caseNumber, String question) {
    return ofCase(caseNumber).getOrDefault(question, 0);
  }

  /** How often each question of the case arrived. */
  public Map<String, Integer> ofCase(String caseNumber) {
    return new TreeMap<>(byCase.getOrDefault(caseNumber, Map.of()));
  }

  void arrived(String caseNumber, String question) {
    byCase.computeIfAbsent(caseNumber, number -> new ConcurrentHashMap<>()).merge(question, 1, Integer::sum);
  }
}
