package onewindow.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.engine.RealFormConditions;

/** The real forms module, put together by hand, on a day of the test's choice. */
public final class FormsForTests {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private FormsForTests() {}

  public static Forms create() {
    FormConditions conditions = RealFormConditions.create();
    NationalFormats formats = formats();
    return new CheckedForms(
        new SchemaReader(new FieldReader(formats), new ConditionReader(conditions)),
        new SubmissionCheck(conditions, formats));
  }

  static NationalFormats formats() {
    Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    return new NationalFormats(clock, new FormsSettings(Set.of("341502", "341503", "341504", "341522", "341523",
        "341524", "341525", "341501", "341521")));
  }

  static List<Path> shippedForms() {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FormSchema shipped(String service, String name) {
    return create().read(text(Path.of("processes", service, name + ".form")));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A form around components, each written as JSON with single quotes. */
  static String form(String... components) {
    return ("{'id':'test','type':'default','schemaVersion':16,'components':[" + String.join(",", components) + "]}")
        .replace('\'', '"');
  }
}
