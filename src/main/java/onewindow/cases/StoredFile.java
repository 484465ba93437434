package onewindow.cases;

import java.time.Instant;
import java.util.UUID;
import onewindow.privacy.FileKey;

/** A row of the uploaded files as it was when read: its name and key are still sealed. */
record StoredFile(
    UUID id, String material, byte[] name, String mediaType, long bytes, byte[] wrappedKey, Instant uploadedAt) {

  static final String NAME = "name";

  StoredFile complete(long size) {
    return new StoredFile(id, material, name, mediaType, size, wrappedKey, uploadedAt);
  }

  UploadedFile opened(FileKey key) {
    return new UploadedFile(id.toString(), material, key.openText(NAME, name), mediaType, bytes, uploadedAt);
  }
}
