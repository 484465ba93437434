package onewindow.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** Verifies an export offline: with nothing but the file, the anchors that left the house, and the key if it is there. */
public final class ExportVerifier {

  private final Path export;
  private final AuditKey key;
  private final GivenAnchors anchors;

  private ExportVerifier(Path export, AuditKey key, GivenAnchors anchors) {
    this.export = export;
    this.key = key;
    this.anchors = anchors;
  }

  /**
   * Verifies an export.
   *
   * @param anchors files of anchors; none: the end proves nothing
   * @param publicKey that signed the anchors; null: it is taken from the first of them
   * @param keyFile null: only the hashes are verified
   * @throws IllegalArgumentException if the file is no export
   */
  public static Verification verify(Path export, List<Path> anchors, String publicKey, Path keyFile)
      throws IOException {
    AuditKey key = keyFile == null ? null : AuditKey.read(keyFile);
    return new ExportVerifier(export, key, GivenAnchors.read(anchors, publicKey)).verify();
  }

  private Verification verify() throws IOException {
    ExportHeader header;
    try (BufferedReader in = Files.newBufferedReader(export)) {
      header = ExportLines.header(String.valueOf(in.readLine()));
    }
    ChainWalk walk = new ChainWalk(header, key, anchors, positions(header));
    try (BufferedReader in = Files.newBufferedReader(export)) {
      in.readLine();
      walk.begin();
      for (String line = in.readLine(); line != null && walk.goesOn(); line = in.readLine()) {
        walk.step(line);
      }
      walk.end();
    }
    return walk.result();
  }

  /** Which positions the file has at all, so that what was put elsewhere is told from what is gone. */
  private Positions positions(ExportHeader header) throws IOException {
    Positions positions = new Positions(header.from(), new BitSet(), new BitSet());
    try (BufferedReader in = Files.newBufferedReader(export)) {
      in.readLine();
      long lines = Files.size(export);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        try {
          positions.see(ExportLines.record(line).position(), lines);
        } catch (IllegalArgumentException edited) {
          // the walk will come to it
        }
      }
    }
    return positions;
  }

  /** Positions that a file has once, and those that it has again. */
  record Positions(long from, BitSet once, BitSet again) {

    void see(Long position, long most) {
      if (position != null && position >= from && position - from < most && position - from < Integer.MAX_VALUE) {
        int place = (int) (position - from);
        (once.get(place) ? again : once).set(place);
      }
    }

    boolean has(long position) {
      return once.get((int) (position - from));
    }

    boolean hasTwice(long position) {
      return again.get((int) (position - from));
    }
  }
}
