package onewindow.forms;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Every national format by its name. */
@Component
class NationalFormats {

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

  Set<String> names() {
    return byName.keySet();
  }

  NationalFormat named(String name) {
    return byName.get(name);
  }
}
