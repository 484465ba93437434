package onewindow.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import onewindow.cases.Facts;
import onewindow.cases.Rules;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;

/** Measures one decision, from the facts as JSON text to the ruling. Not a test: run its main method. */
final class DecisionBench {

  private static final int ROUNDS = 20_000;

  public static void main(String[] arguments) throws JsonProcessingException {
    ServiceFolder folder = ServiceFolders.onDisk("newborn-registration");
    Rules rules = new DroolsRules(new RuleSets(new DecisionsSettings(10)));
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    String json = mapper.writeValueAsString(ExampleTable.of(folder).all().get(0).facts());
    ObjectReader reader = mapper.readerFor(Facts.class);
    for (int round = 0; round < 5; round++) {
      long[] nanos = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        rules.rule(folder, reader.readValue(json));
        nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      System.out.printf("one decision, JSON to ruling: p50 %.1f µs, p95 %.1f µs%n",
          nanos[ROUNDS / 2] / 1e3, nanos[ROUNDS * 95 / 100] / 1e3);
    }
  }
}
