package onewindow.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Tells what a file is by how it begins, whatever its name and its sender say. */
@Component
class FileTypes {

  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
  private final UploadSettings settings;

  FileTypes(UploadSettings settings) {
    this.settings = settings;
  }

  /** @return the media type, accepted or not */
  String of(byte[] start) {
    try {
      return known.detect(new ByteArrayInputStream(start), new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory that cannot be read", e);
    }
  }

  boolean isPdf(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  boolean isAccepted(String mediaType) {
    return settings.types().contains(mediaType);
  }

  /** Endings of file names that fit the type, the usual one first. */
  List<String> extensions(String mediaType) {
    try {
      return known.forName(mediaType).getExtensions();
    } catch (MimeTypeException e) {
      throw new IllegalStateException("No media type: " + mediaType, e);
    }
  }
}
