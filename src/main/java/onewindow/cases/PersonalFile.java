package onewindow.cases;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file that goes with what somebody gets of their data.
 *
 * @param path relative; its first part says what kind of file it is
 * @param content opened once, and closed by whoever opens it
 */
public record PersonalFile(String path, Supplier<InputStream> content) {

  /** Without its name, which may say whose it is. */
  @Override
  public String toString() {
    return "PersonalFile";
  }
}
