package onewindow.privacy;

import org.springframework.stereotype.Component;

/**
 * Makes and opens the data key of each case, and of each draft that may become one; the key is kept wrapped by the master
 * key, beside what it seals.
 */
@Component
public class CaseKeys {

  private final MasterKeys masters;

  CaseKeys(MasterKeys masters) {
    this.masters = masters;
  }

  /** A new data key for the case, wrapped. */
  public byte[] make(String caseNumber) {
    return masters.make("key:" + caseNumber);
  }

  /**
   * @param wrapped null once the key was destroyed
   * @throws KeyDestroyedException if it was
   * @throws IllegalStateException if the key was wrapped for another case or by an unknown master key
   */
  public CaseKey open(String caseNumber, byte[] wrapped) {
    if (wrapped == null) {
      throw new KeyDestroyedException(caseNumber);
    }
    return new CaseKey(caseNumber, masters.open("key:" + caseNumber, wrapped));
  }
}
