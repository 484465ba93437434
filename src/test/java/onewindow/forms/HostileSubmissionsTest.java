package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileSubmissionsTest {

  private static final int LONGEST_FOUND = 120;
  private static final String[] NASTY = {"", " ", "\0", "\uD800", "\uDC00x", "\u202E", "null", "=1", "{{a}}",
      "<script>", "'; drop table", "2026-02-30", "0000-00-00", "+99999-01-01", "341502199001011239", "３４１５０２",
      "married", "男", "1e999", "﷽", "a\u0301", "family", "\uFFFF", "🧒🏻", "x".repeat(300), "9".repeat(5000)};

  private final Forms forms = FormsForTests.create();
  private final Random random = new Random(20260316);

  @Test
  void noSubmissionBreaksTheCheck() {
    List<FormSchema> shipped = FormsForTests.shippedForms().stream().map(FormsForTests::text).map(forms::read).toList();
    for (int i = 0; i < 2_000; i++) {
      FormSchema form = shipped.get(i % shipped.size());
      Map<String, Object> submission = submission(form);
      assertThatCode(() -> forms.check(form, submission)).as("submission " + i + " to " + form.id())
          .doesNotThrowAnyException();
      assertThat(forms.check(form, submission)).allSatisfy(problem -> {
        assertThat(problem.field()).hasSizeLessThanOrEqualTo(64);
        assertThat(problem.found().zh()).hasSizeLessThan(LONGEST_FOUND).doesNotContain("\0", "\u202E");
      });
    }
  }

  @Test
  void aTextOfTenMegabytesIsRefusedWithinAFifthOfASecond() {
    FormSchema form = FormsForTests.shipped("newborn-registration", "application");
    String text = "王".repeat(10 * 1024 * 1024);
    var everywhere = new HashMap<String, Object>();
    form.fields().forEach(field -> everywhere.put(field.key(), text));
    everywhere.put(text, text);

    List<FieldProblem> problems = forms.check(form, everywhere);
    long allocatedBefore = allocatedBytes();
    Duration fastest = Stream.generate(() -> timed(() -> forms.check(form, everywhere))).limit(5)
        .min(Comparator.naturalOrder()).orElseThrow();

    assertThat(fastest).isLessThan(Duration.ofMillis(200));
    assertThat(allocatedBytes() - allocatedBefore).as("bytes allocated for five checks").isLessThan(5_000_000);
    assertThat(problems).hasSizeGreaterThan(form.fields().size() / 2)
        .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(600));
  }

  @Test
  void aPatternThatBacktracksForEverGivesUp() {
    SafePattern pattern = SafePattern.of("^(.*?a){20}$");

    assertThat(timed(() -> assertThat(pattern.isFoundIn("a".repeat(499) + "!")).isFalse()))
        .isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aPatternThatRecursesTooDeepGivesUp() {
    assertThat(SafePattern.of("^(a|aa)+$").isFoundIn("a".repeat(30_000) + "!")).isFalse();
    assertThat(SafePattern.of("^(a|aa)+$").isFoundIn("aaa")).isTrue();
  }

  @Test
  void aMillionUnknownFieldsAreNotAllListed() {
    FormSchema form = FormsForTests.shipped("newborn-registration", "review");
    var many = new HashMap<String, Object>();
    for (int i = 0; i < 1_000_000; i++) {
      many.put("f" + i, i);
    }
    assertThat(forms.check(form, many)).hasSizeLessThan(30);
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private Map<String, Object> submission(FormSchema form) {
    var submission = new HashMap<String, Object>();
    form.fields().stream().filter(field -> random.nextInt(5) > 0)
        .forEach(field -> submission.put(field.key(), fieldValue(field)));
    for (int i = random.nextInt(3); i > 0; i--) {
      submission.put(nasty(), value(3));
    }
    return submission;
  }

  private Object fieldValue(FormField field) {
    boolean plausible = !field.options().isEmpty() && random.nextBoolean();
    return plausible ? field.options().get(random.nextInt(field.options().size())) : value(3);
  }

  private Object value(int depth) {
    List<Supplier<Object>> kinds = List.of(
        () -> null, random::nextBoolean, random::nextInt, random::nextLong, random::nextDouble,
        () -> Double.longBitsToDouble(random.nextLong()), () -> new java.math.BigDecimal("1e999999999"),
        () -> new java.math.BigInteger(4096, random), this::nasty, this::nasty, this::noise,
        () -> depth == 0 ? List.of() : list(depth), () -> depth == 0 ? Map.of() : Map.of(nasty(), list(depth)));
    return kinds.get(random.nextInt(kinds.size())).get();
  }

  private List<Object> list(int depth) {
    var list = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private String nasty() {
    return NASTY[random.nextInt(NASTY.length)];
  }

  private String noise() {
    var noise = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return noise.toString();
  }
}
