package onewindow.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The Table of General Standard Chinese Characters: the only characters a new name may have. */
final class StandardCharacters {

  private static final BitSet TABLE = read("general-standard-characters.txt");

  private StandardCharacters() {}

  static boolean contains(int codePoint) {
    return TABLE.get(codePoint);
  }

  static int count() {
    return TABLE.cardinality();
  }

  private static BitSet read(String resource) {
    var table = new BitSet();
    try (InputStream in = StandardCharacters.class.getResourceAsStream(resource)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(table::set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
