package onewindow.cases;

import java.io.InputStream;

/** A file of a case ready to be read; reading ends in an IllegalStateException where it was tampered with. */
public record OpenedFile(UploadedFile file, InputStream content) {}
