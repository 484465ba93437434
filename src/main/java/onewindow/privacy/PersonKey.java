package onewindow.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/** The opened key of one person: seals and opens what is kept about them outside any case. */
public final class PersonKey {

  private final byte[] person;
  private final SecretKey key;

  PersonKey(byte[] person, SecretKey key) {
    this.person = person.clone();
    this.key = key;
  }

  /** @param column where the text will stand; it opens nowhere else */
  public byte[] seal(String column, String text) {
    return Gcm.seal(key, place(column), text.getBytes(StandardCharsets.UTF_8));
  }

  /** @throws IllegalStateException if the text was changed or comes from another place */
  public String open(String column, byte[] sealed) {
    return new String(Gcm.open(key, place(column), sealed), StandardCharsets.UTF_8);
  }

  private String place(String column) {
    return "person:" + HexFormat.of().formatHex(person) + ":" + column;
  }
}
