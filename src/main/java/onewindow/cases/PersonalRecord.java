package onewindow.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import onewindow.forms.LocalizedText;

/** Something that is kept about a person: each value under a name for programs and a label for people. */
public final class PersonalRecord {

  private final List<Entry> entries = new ArrayList<>();

  /**
   * Adds a value, unless it is null or empty.
   *
   * @param value a text, number, truth value or time, a {@link LocalizedText}, a record, or a list of these
   */
  public PersonalRecord with(String name, LocalizedText label, Object value) {
    if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
      entries.add(new Entry(name, label, value));
    }
    return this;
  }

  public PersonalRecord with(String name, String zh, String en, Object value) {
    return with(name, new LocalizedText(zh, en), value);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** One value. */
  public record Entry(String name, LocalizedText label, Object value) {}

  /** Without what it says. */
  @Override
  public String toString() {
    return "PersonalRecord[" + entries.size() + "]";
  }
}
