package onewindow.audit;

import static onewindow.audit.Finding.Kind.ANCHOR;
import static onewindow.audit.Finding.Kind.CUT_OFF;
import static onewindow.audit.Finding.Kind.DELETED;
import static onewindow.audit.Finding.Kind.EDITED;
import static onewindow.audit.Finding.Kind.HEADER;
import static onewindow.audit.Finding.Kind.INSERTED;
import static onewindow.audit.Finding.Kind.NOT_LINKED;
import static onewindow.audit.Finding.Kind.RELINKED;
import static onewindow.audit.Finding.Kind.REORDERED;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import onewindow.audit.ExportVerifier.Positions;

/** Goes along the lines of an export, one after the other, until one is wrong. */
final class ChainWalk {

  /** So long a record may wait for its link before that is a finding; usually it is a second. */
  private static final Duration LINKED_WITHIN = Duration.ofMinutes(1);
  private final ExportHeader header;
  private final AuditKey key;
  private final GivenAnchors anchors;
  private final Positions positions;
  private final Set<Long> ids = new HashSet<>();
  private long expected;
  private byte[] previous;
  private long line = 1;
  private int unlinked;
  private Finding finding;

  ChainWalk(ExportHeader header, AuditKey key, GivenAnchors anchors, Positions positions) {
    this.header = header;
    this.key = key;
    this.anchors = anchors;
    this.positions = positions;
    this.expected = header.from();
    this.previous = HexFormat.of().parseHex(header.previous());
    this.finding = anchors.last().flatMap(anchors::forged).orElse(null);
  }

  boolean goesOn() {
    return finding == null;
  }

  void begin() {
    if (goesOn() && !ExportHeader.NAME.equals(header.export())) {
      throw new IllegalArgumentException("Expected an export " + ExportHeader.NAME + ", found " + header.export());
    }
    if (goesOn() && key != null && !header.isSealedBy(key)) {
      find(HEADER, null, header.key().equals(key.fingerprint()) ? "Its seal does not match."
          : "It is sealed with the key " + header.key() + "; the one given is " + key.fingerprint() + ".");
    }
    if (goesOn()) {
      anchors.at(expected - 1).ifPresent(anchor -> compare(anchor, null));
    }
  }

  void step(String text) {
    line++;
    try {
      step(ExportLines.record(text));
    } catch (RuntimeException unreadable) {
      find(EDITED, null, "The line cannot be read as a record: " + unreadable.getMessage());
    }
  }

  private void step(ExportedRecord read) {
    if (read.position() == null) {
      unlinked(read);
    } else if (read.position() != expected || unlinked > 0) {
      misplaced(read);
    } else {
      verify(read);
    }
  }

  private void misplaced(ExportedRecord read) {
    if (read.position() < expected || unlinked > 0) {
      find(INSERTED, read.id(), "Position " + read.position() + " stands here, after " + (expected - 1) + ".");
    } else {
      find(positions.has(expected) ? REORDERED : DELETED, null, "Position " + read.position() + " stands here.");
    }
  }

  private void verify(ExportedRecord read) {
    AuditRecord record = read.record();
    Link link = read.link();
    if (isForged(read, record)) {
      find(positions.hasTwice(expected) ? INSERTED : EDITED, read.id(), "Its MAC does not match what it says.");
    } else if (!ids.add(read.id())) {
      find(INSERTED, read.id(), "This record has stood here before.");
    } else if (!AuditKey.same(link.hash(), Link.hash(previous, expected, record, read.macBytes()))
        || !AuditKey.same(link.previous(), previous)) {
      find(key == null ? EDITED : RELINKED, read.id(), "Its hash does not follow from the one before.");
    } else if (key != null && !AuditKey.same(link.seal(), key.seal(link.hash()))) {
      find(RELINKED, read.id(), "Its hash is not sealed with the key.");
    } else {
      previous = link.hash();
      anchors.at(expected).ifPresent(anchor -> compare(anchor, read.id()));
      expected++;
    }
  }

  private boolean isForged(ExportedRecord read, AuditRecord record) {
    return key != null && !AuditKey.same(read.macBytes(), key.mac(record));
  }

  private void compare(GivenAnchors.Given given, Long record) {
    AnchorLine anchor = given.anchor();
    if (goesOn() && !anchor.hash().equals(HexFormat.of().formatHex(previous))) {
      anchors.forged(given).ifPresentOrElse(forged -> finding = forged, () -> find(ANCHOR, record,
          "Anchored at " + anchor.at() + " with another hash: it, or something after the anchor before, was changed."));
    }
  }

  private void unlinked(ExportedRecord read) {
    AuditRecord record = read.record();
    unlinked++;
    if (isForged(read, record)) {
      find(EDITED, read.id(), "Its MAC does not match what it says.");
    } else if (!ids.add(read.id())) {
      find(INSERTED, read.id(), "This record has stood here before.");
    } else if (record.at().isBefore(Instant.parse(header.at()).minus(LINKED_WITHIN))) {
      find(NOT_LINKED, read.id(), "It is of " + record.at() + ", and the export of " + header.at() + ".");
    }
  }

  void end() {
    if (goesOn() && expected <= header.last()) {
      find(CUT_OFF, null, "The export was made up to position " + header.last() + ".");
    }
    if (goesOn()) {
      anchors.after(expected - 1).ifPresent(given -> find(CUT_OFF, null,
          "Position " + given.anchor().position() + " was anchored at " + given.anchor().at() + "."));
    }
  }

  private void find(Finding.Kind kind, Long record, String detail) {
    finding = new Finding(kind, expected, record, line, detail);
  }

  Verification result() {
    Optional<AnchorLine> last = anchors.last().map(GivenAnchors.Given::anchor);
    return new Verification(Optional.ofNullable(finding), header.from(), expected - 1, unlinked, key != null,
        anchors.byPosition().size(), last.map(AnchorLine::position).orElse(0L),
        last.map(AnchorLine::at).orElse(null), anchors.publicKey());
  }
}
