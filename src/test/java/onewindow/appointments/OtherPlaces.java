package onewindow.appointments;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives the product other places while a test runs. */
public final class OtherPlaces {

  private OtherPlaces() {}

  public static void use(Places places, String yaml) {
    try {
      places.use(PlacesFile.of(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those in the program. */
  public static void asShipped(Places places) {
    places.use(PlacesFile.read(null));
  }
}
