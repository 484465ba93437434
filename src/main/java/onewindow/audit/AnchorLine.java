package onewindow.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HexFormat;

/** An anchor as a line of JSON: in the file, and as it is posted. */
@JsonPropertyOrder({"position", "hash", "at", "publicKey", "signature"})
record AnchorLine(long position, String hash, String at, String publicKey, String signature) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static AnchorLine of(Anchor anchor, byte[] signature, AnchorKey key) {
    return new AnchorLine(anchor.position(), anchor.hex(), anchor.at().toString(), key.publicKey(),
        HexFormat.of().formatHex(signature));
  }

  /** @throws IllegalArgumentException if it is none */
  static AnchorLine read(String line) {
    try {
      return JSON.readValue(line, AnchorLine.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an anchor", e);
    }
  }

  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws java.time.format.DateTimeParseException, IllegalArgumentException if it is none */
  Anchor anchor() {
    return new Anchor(position, HexFormat.of().parseHex(hash), Instant.parse(at));
  }

  boolean isSignedBy(String key) {
    return AnchorKey.verify(key, anchor(), HexFormat.of().parseHex(signature));
  }
}
