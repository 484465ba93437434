package onewindow.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A chain with its key and anchors, as lines of an export that tests tamper with. */
final class SampleChain {

  static final Instant MADE = Instant.parse("2026-11-20T10:00:00Z");
  private static final byte[] MAC = "k".repeat(32).getBytes();
  private static final byte[] SIGN = "s".repeat(32).getBytes();
  final AuditKey key = new AuditKey(MAC);
  final AnchorKey anchorKey = new AnchorKey(SIGN);
  private final Path directory;
  private final List<ExportedRecord> records = new ArrayList<>();
  private final String anchors;

  /** @param length how many records; a multiple of ten; every tenth is anchored */
  SampleChain(Path directory, int length) {
    this.directory = directory;
    byte[] previous = Link.beforeTheFirst();
    for (int n = 1; n <= length; n++) {
      AuditRecord record = record(1000 + 7L * n, MADE.minusSeconds(3600 - n), "case.answered");
      Link link = Link.of(previous, n, record, key.mac(record), key);
      records.add(ExportedRecord.of(record, key.mac(record), link));
      previous = link.hash();
    }
    anchors = signed();
  }

  static AuditRecord record(long id, Instant at, String action) {
    return new AuditRecord(id, at, "staff:liuyang", "clerk", "public-security", action, "case", "LA" + id, "handling",
        "done", new TreeMap<>(Map.of("question", "civil-affairs.marriage")));
  }

  int length() {
    return records.size();
  }

  List<ExportedRecord> records() {
    return new ArrayList<>(records);
  }

  /** Counts positions and hashes again, as somebody could who has not got the key: the seals stay. */
  List<ExportedRecord> linkedAnew(List<ExportedRecord> changed) {
    List<ExportedRecord> anew = new ArrayList<>();
    byte[] previous = Link.beforeTheFirst();
    for (ExportedRecord each : changed) {
      long position = anew.size() + 1L;
      byte[] hash = Link.hash(previous, position, each.record(), each.macBytes());
      anew.add(ExportedRecord.of(each.record(), each.macBytes(), new Link(position, previous, hash, each.link().seal())));
      previous = hash;
    }
    return anew;
  }

  Verification verify(List<ExportedRecord> lines, boolean withKey, boolean withAnchors) throws IOException {
    // made after the tampering in the database, so its own last position says nothing about a cut
    return verify(ExportHeader.of(MADE, 1, Link.beforeTheFirst(), lines.size(), key), lines, withKey, withAnchors);
  }

  Verification verify(ExportHeader header, List<ExportedRecord> lines, boolean withKey, boolean withAnchors)
      throws IOException {
    StringBuilder text = new StringBuilder(ExportLines.text(header)).append('\n');
    lines.forEach(line -> text.append(ExportLines.text(line)).append('\n'));
    Path export = Files.writeString(directory.resolve("export.jsonl"), text);
    return ExportVerifier.verify(export, withAnchors ? List.of(anchors()) : List.of(),
        withAnchors ? anchorKey.publicKey() : null, withKey ? keyFile() : null);
  }

  Path keyFile() throws IOException {
    return Files.writeString(directory.resolve("audit.keys"), "mac=" + Base64.getEncoder().encodeToString(MAC));
  }

  Path anchors() throws IOException {
    return Files.writeString(directory.resolve("anchors.jsonl"), anchors);
  }

  private String signed() {
    StringBuilder text = new StringBuilder();
    for (int n = 10; n <= records.size(); n += 10) {
      Anchor anchor = new Anchor(n, records.get(n - 1).link().hash(), MADE.minusSeconds(3600 - n));
      text.append(AnchorLine.of(anchor, anchorKey.sign(anchor), anchorKey).text()).append('\n');
    }
    return text.toString();
  }
}
