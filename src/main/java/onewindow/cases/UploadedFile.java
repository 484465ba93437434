package onewindow.cases;

import java.time.Instant;

/** A file that somebody handed in for one material of a service; {@code name} is for people and never a path. */
public record UploadedFile(String id, String material, String name, String mediaType, long bytes, Instant uploadedAt) {

  /** Without the name, which may say whose file it is. */
  @Override
  public String toString() {
    return "UploadedFile[" + id + ", " + material + ", " + mediaType + ", " + bytes + "]";
  }
}
