package onewindow.privacy;

import javax.crypto.SecretKey;

/** The opened data key of one case: seals and opens what is kept about it. */
public final class CaseKey {

  private final String caseNumber;
  private final SecretKey key;

  CaseKey(String caseNumber, SecretKey key) {
    this.caseNumber = caseNumber;
    this.key = key;
  }

  /** @param column where the value will stand; it opens nowhere else */
  public byte[] seal(String column, byte[] plain) {
    return Gcm.seal(key, caseNumber + ":" + column, plain);
  }

  /** @throws IllegalStateException if the value was changed or comes from another place */
  public byte[] open(String column, byte[] sealed) {
    return Gcm.open(key, caseNumber + ":" + column, sealed);
  }
}
