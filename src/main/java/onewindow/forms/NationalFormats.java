package onewindow.forms;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every national format by its name. */
@Component
class NationalFormats implements Formats {

  private final TreeMap<String, NationalFormat> byName = new TreeMap<>();

  NationalFormats(Clock clock, FormsSettings settings) {
    List.of(
        new IdNumberFormat(clock),
        new ChildNameFormat(),
        new PersonNameFormat(),
        PatternFormat.BIRTH_CERTIFICATE_NUMBER,
        PatternFormat.MOBILE_NUMBER,
        new AreaCodeFormat(settings.areas()),
        new PastDateFormat(clock)).forEach(format -> byName.put(format.name(), format));
  }

  @Override
  public Optional<FieldProblem> check(String field, String name, String text) {
    NationalFormat format = named(name);
    return text == null || text.isEmpty()
        ? Optional.of(new FieldProblem(field, format.expected(), Found.NOTHING))
        : format.fault(text).map(fault -> new FieldProblem(field, format.expected(), Found.because(text, fault)));
  }

  @Override
  public LocalizedText found(Object value) {
    return Found.in(value);
  }

  Set<String> names() {
    return byName.keySet();
  }

  NationalFormat named(String name) {
    return byName.get(name);
  }
}
