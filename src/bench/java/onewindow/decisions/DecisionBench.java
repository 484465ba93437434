package onewindow.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import onewindow.cases.Facts;
import onewindow.cases.Rules;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ServiceFolder;

/** Times one decision at a time, from the facts as JSON text to the ruling. */
public final class DecisionBench {

  private static final int ROUNDS = 20_000;
  private static final int WARM_UP = 4 * ROUNDS;

  private final ServiceFolder folder = newbornRegistration();
  private final Rules rules = rules();
  private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
  private final ObjectReader reader = mapper.readerFor(Facts.class);

  /** The shipped service as it lies on disk, below the folder that the program runs in. */
  public static ServiceFolder newbornRegistration() {
    return new ContentDirectory(Path.of("")).read("newborn-registration");
  }

  /** The product's own rules, outside the product. */
  public static Rules rules() {
    return new DroolsRules(new RuleSets(new DecisionsSettings(10)));
  }

  /** Nanoseconds of each decision, after a warm-up. */
  public long[] measure() throws JsonProcessingException {
    String json = mapper.writeValueAsString(ExampleTable.of(folder).all().get(0).facts());
    for (int i = 0; i < WARM_UP; i++) {
      decide(json);
    }
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      decide(json);
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }

  private void decide(String json) throws JsonProcessingException {
    rules.rule(folder, reader.readValue(json));
  }
}
