package onewindow.certificates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes out of a font's character map what stands before the ordinary ideographs and has only glyphs of theirs, such as
 * the radicals. Of two characters with one glyph a PDF would give back the first: a name could be read, but neither found
 * nor copied.
 */
final class SharedGlyphs {

  private static final int IDEOGRAPHS = 0x4E00;
  private static final int LAST_IDEOGRAPH = 0x9FFF;
  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int MAP_ENTRY = 8;
  private static final int SEGMENTED = 12;
  private static final int GROUPS_AT = 16;
  private static final int GROUP = 12;

  private SharedGlyphs() {}

  /** @return the same bytes, changed */
  static byte[] without(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int cmap = cmap(bytes);
    int maps = bytes.getShort(cmap + 2);
    for (int n = 0; n < maps; n++) {
      int map = cmap + bytes.getInt(cmap + 4 + n * MAP_ENTRY + 4);
      if (bytes.getShort(map) == SEGMENTED) {
        removeGroups(bytes, map);
      }
    }
    return font;
  }

  private static int cmap(ByteBuffer font) {
    int tables = font.getShort(4);
    for (int n = 0; n < tables; n++) {
      int entry = TABLES + n * TABLE_ENTRY;
      byte[] tag = new byte[4];
      font.get(entry, tag);
      if (new String(tag, StandardCharsets.US_ASCII).equals("cmap")) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalStateException("The font has no character map");
  }

  /** Groups behind those that go move forward; what is left behind the last one is read by nobody. */
  private static void removeGroups(ByteBuffer font, int map) {
    int groups = font.getInt(map + GROUP);
    Set<Integer> ordinary = new HashSet<>();
    IntStream.range(0, groups).mapToObj(n -> Group.at(font, map, n)).filter(Group::isOrdinary)
        .forEach(group -> group.glyphs().forEach(ordinary::add));
    int kept = 0;
    for (int n = 0; n < groups; n++) {
      Group group = Group.at(font, map, n);
      if (group.first() >= IDEOGRAPHS || !group.glyphs().allMatch(ordinary::contains)) {
        group.put(font, map, kept++);
      }
    }
    font.putInt(map + GROUP, kept);
  }

  /** Characters that follow each other and have glyphs that do. */
  private record Group(int first, int last, int glyph) {

    static Group at(ByteBuffer font, int map, int n) {
      int from = map + GROUPS_AT + n * GROUP;
      return new Group(font.getInt(from), font.getInt(from + 4), font.getInt(from + 8));
    }

    void put(ByteBuffer font, int map, int n) {
      int to = map + GROUPS_AT + n * GROUP;
      font.putInt(to, first).putInt(to + 4, last).putInt(to + 8, glyph);
    }

    boolean isOrdinary() {
      return first >= IDEOGRAPHS && last <= LAST_IDEOGRAPH;
    }

    IntStream glyphs() {
      return IntStream.rangeClosed(glyph, glyph + last - first);
    }
  }
}
