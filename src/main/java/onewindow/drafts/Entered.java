package onewindow.drafts;

import java.util.List;
import java.util.Map;

/**
 * What somebody has entered so far.
 *
 * @param version the version of the draft that this continues; 0 begins one
 * @param clientKey the key under which it will be handed in, on whatever device
 * @param files ids of uploaded files by material
 */
public record Entered(int version, String clientKey, Map<String, Object> form, Map<String, List<String>> files) {

  /** Without what was entered. */
  @Override
  public String toString() {
    return "Entered[" + version + "]";
  }
}
