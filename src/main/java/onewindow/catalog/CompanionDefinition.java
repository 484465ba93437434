package onewindow.catalog;

import java.util.Map;
import onewindow.forms.LocalizedText;

/**
 * What {@code companion.yaml} says of a process that the platform starts beside a service's.
 *
 * @param companion the one name: folder and process id
 * @param outcomes how it can end, by end event id of the process
 */
public record CompanionDefinition(
    String companion, LocalizedText title, LocalizedText summary, Map<String, LocalizedText> outcomes) {

  /** What the file leaves out is empty, so that nobody has to ask for null. */
  public CompanionDefinition {
    outcomes = outcomes == null ? Map.of() : outcomes;
  }
}
