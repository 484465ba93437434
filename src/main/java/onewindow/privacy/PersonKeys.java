package onewindow.privacy;

import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Makes and opens the data key of each person; it is kept wrapped by the master key, beside what it seals. */
@Component
public class PersonKeys {

  private final MasterKeys masters;

  PersonKeys(MasterKeys masters) {
    this.masters = masters;
  }

  /** @param person keyed index of the ID number */
  public byte[] make(byte[] person) {
    return masters.make(place(person));
  }

  /** @throws IllegalStateException if the key was wrapped for another person or by an unknown master key */
  public PersonKey open(byte[] person, byte[] wrapped) {
    return new PersonKey(person, masters.open(place(person), wrapped));
  }

  private static String place(byte[] person) {
    return "person-key:" + HexFormat.of().formatHex(person);
  }
}
