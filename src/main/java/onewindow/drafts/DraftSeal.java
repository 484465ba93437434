package onewindow.drafts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Seals what was entered with a key of the draft's own, which goes with its row: what is deleted opens never again. */
@Component
class DraftSeal {

  private static final String COLUMN = "content";
  private final CaseKeys keys;
  private final ObjectMapper json;

  DraftSeal(CaseKeys keys, ObjectMapper json) {
    this.keys = keys;
    this.json = json;
  }

  /** The same as {@link #place}, by the columns of a draft. */
  static final String PLACE_IN_SQL = "'draft:' || service || ':' || encode(owner, 'hex')";

  /** What is sealed. */
  record Content(Map<String, Object> form, Map<String, List<String>> files) {}

  /** The wrapped key and what it seals. */
  record Sealed(byte[] wrappedKey, byte[] content) {}

  byte[] text(Content content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (IOException e) {
      throw new UncheckedIOException("What was entered is no JSON", e);
    }
  }

  /** @param text as {@link #text} gives it */
  Sealed seal(byte[] owner, String service, byte[] text) {
    String place = place(owner, service);
    byte[] wrapped = keys.make(place);
    return new Sealed(wrapped, keys.open(place, wrapped).seal(COLUMN, text));
  }

  Content open(byte[] owner, DraftRow row) {
    try {
      return json.readValue(
          keys.open(place(owner, row.service()), row.wrappedKey()).open(COLUMN, row.content()), Content.class);
    } catch (IOException e) {
      throw new UncheckedIOException("A draft of " + row.service() + " is no JSON", e);
    }
  }

  /** Bound to person and service, so that a row moved elsewhere does not open. */
  private static String place(byte[] owner, String service) {
    return "draft:" + service + ":" + HexFormat.of().formatHex(owner);
  }
}
