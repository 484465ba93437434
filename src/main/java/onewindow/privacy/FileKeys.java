package onewindow.privacy;

import org.springframework.stereotype.Component;

/**
 * Makes and opens the key of each file. It is kept wrapped beside the file: by the master key while the file waits for a
 * case, then by the case's key, so that whoever destroys that key destroys the files too.
 */
@Component
public class FileKeys {

  private final MasterKeys masters;

  FileKeys(MasterKeys masters) {
    this.masters = masters;
  }

  /** A new key for the file, wrapped by the master key. */
  public byte[] make(String fileId) {
    return masters.make(place(fileId));
  }

  /** Opens the key of a file that waits for a case. @throws IllegalStateException if it is wrapped otherwise */
  public FileKey openWaiting(String fileId, byte[] wrapped) {
    return key(fileId, masters.unwrap(place(fileId), wrapped));
  }

  /** The key of a waiting file, now wrapped by the key of the case that takes the file. */
  public byte[] handOver(String fileId, byte[] wrapped, CaseKey to) {
    return to.seal(place(fileId), masters.unwrap(place(fileId), wrapped));
  }

  /** Opens the key of a case's file. @throws IllegalStateException if it is wrapped otherwise */
  public FileKey open(String fileId, byte[] wrapped, CaseKey of) {
    return key(fileId, of.open(place(fileId), wrapped));
  }

  private static FileKey key(String fileId, byte[] key) {
    return new FileKey(fileId, Sealing.key(key));
  }

  private static String place(String fileId) {
    return "file-key:" + fileId;
  }
}
