package onewindow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import onewindow.audit.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be done to evidence, at a hundred places each, is found, and the first record named. */
class TamperingTest {

  private static final int TIMES = 100;
  private static final int LENGTH = 120;
  @TempDir
  Path directory;
  private SampleChain chain;
  private Random random;

  @BeforeEach
  void aSoundChain() {
    chain = new SampleChain(directory, LENGTH);
    random = new Random(20261120);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatNobodyTouchedIsSound(boolean withKey) throws IOException {
    Verification sound = chain.verify(chain.records(), withKey, true);

    assertThat(sound.finding()).isEmpty();
    assertThat(sound.last()).isEqualTo(LENGTH);
    assertThat(sound.anchored()).isEqualTo(LENGTH);
  }

  @Test
  void anEditedRecordIsNamed() throws IOException {
    for (int n = 0; n < TIMES; n++) {
      int place = random.nextInt(LENGTH);
      List<ExportedRecord> lines = chain.records();
      lines.set(place, edited(lines.get(place), n));

      expect(chain.verify(lines, true, false), place + 1, Kind.EDITED);
      expect(chain.verify(chain.linkedAnew(lines), true, false), place + 1, Kind.EDITED);
      expect(chain.verify(lines, false, false), place + 1, Kind.EDITED);
    }
  }

  @Test
  void aDeletedRecordIsNamed() throws IOException {
    for (int n = 0; n < TIMES; n++) {
      int place = random.nextInt(LENGTH - 1);
      List<ExportedRecord> lines = chain.records();
      lines.remove(place);

      expect(chain.verify(lines, true, false), place + 1, Kind.DELETED);
      expect(chain.verify(chain.linkedAnew(lines), true, false), place + 1, Kind.RELINKED);
      expect(chain.verify(lines, false, false), place + 1, Kind.DELETED);
    }
  }

  @Test
  void theFirstOfTwoThatChangedPlacesIsNamed() throws IOException {
    for (int n = 0; n < TIMES; n++) {
      int place = random.nextInt(LENGTH - 1);
      int other = place + 1 + random.nextInt(LENGTH - 1 - place);
      List<ExportedRecord> lines = chain.records();
      lines.set(other, lines.set(place, lines.get(other)));

      expect(chain.verify(lines, true, false), place + 1, Kind.REORDERED);
      expect(chain.verify(chain.linkedAnew(lines), true, false), place + 1, Kind.RELINKED);
      expect(chain.verify(lines, false, false), place + 1, Kind.REORDERED);
    }
  }

  @Test
  void anInsertedRecordIsNamed() throws IOException {
    for (int n = 0; n < TIMES; n++) {
      int place = random.nextInt(LENGTH);
      List<ExportedRecord> lines = chain.records();
      ExportedRecord copy = lines.get(random.nextInt(LENGTH));
      lines.add(place, edited(copy, n));
      expect(chain.verify(chain.linkedAnew(lines), true, false), place + 1, Kind.EDITED);

      lines.set(place, chain.records().get(place));
      expect(chain.verify(lines, true, false), place + 2, Kind.INSERTED);
    }
  }

  /** The database was cut, so that the export made of it is whole in itself: only the anchors know better. */
  @Test
  void theFirstRecordThatWasCutOffIsNamed() throws IOException {
    for (int n = 0; n < TIMES; n++) {
      int left = random.nextInt(LENGTH);
      List<ExportedRecord> lines = chain.records().subList(0, left);

      expect(chain.verify(lines, true, true), left + 1, Kind.CUT_OFF);
      expect(chain.verify(lines, false, true), left + 1, Kind.CUT_OFF);
      assertThat(chain.verify(lines, true, false).isSound()).as("nothing but an anchor proves it").isTrue();
    }
  }

  @Test
  void anExportThatWasCutLaterIsFoundWithoutAnchors() throws IOException {
    ExportHeader header = ExportHeader.of(SampleChain.MADE, 1, Link.beforeTheFirst(), LENGTH, chain.key);

    expect(chain.verify(header, chain.records().subList(0, 50), true, false), 51, Kind.CUT_OFF);
    ExportHeader shortened = new ExportHeader(header.export(), header.at(), 1, header.previous(), 50, header.key(),
        header.seal());
    expect(chain.verify(shortened, chain.records().subList(0, 50), true, false), 1, Kind.HEADER);
  }

  /** Somebody with the database, but without the key, wrote the chain anew as it suits them. */
  @Test
  void withoutTheKeyAChainThatWasWrittenAnewIsFoundByTheNextAnchor() throws IOException {
    List<ExportedRecord> lines = chain.records();
    lines.set(44, edited(lines.get(44), 1));

    expect(chain.verify(chain.linkedAnew(lines), false, true), 50, Kind.ANCHOR);
  }

  @Test
  void anAnchorThatSomebodyElseSignedIsNoAnchor() throws IOException {
    Path anchors = chain.anchors();
    String other = new AnchorKey("o".repeat(32).getBytes()).publicKey();
    Path export = directory.resolve("export.jsonl");
    chain.verify(chain.records(), true, true);

    Verification found = ExportVerifier.verify(export, List.of(anchors), other, chain.keyFile());
    assertThat(found.finding()).get().satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.ANCHOR_FORGED));
    Files.writeString(anchors, Files.readString(anchors).replace("\"position\":20,", "\"position\":21,"));
    assertThat(ExportVerifier.verify(export, List.of(anchors), null, null).finding()).get()
        .satisfies(finding -> assertThat(finding.position()).isEqualTo(21));
  }

  @Test
  void aRecordThatWasKeptOutOfTheChainIsNamedAndAYoungOneIsNot() throws IOException {
    List<ExportedRecord> lines = chain.records();
    ExportHeader header = ExportHeader.of(SampleChain.MADE, 1, Link.beforeTheFirst(), LENGTH, chain.key);
    lines.add(unlinked(5_000, 1));
    assertThat(chain.verify(header, lines, true, true).unlinked()).isEqualTo(1);
    assertThat(chain.verify(header, lines, true, true).isSound()).isTrue();

    lines.add(unlinked(5_001, 3_000));
    Finding finding = chain.verify(header, lines, true, true).finding().orElseThrow();
    assertThat(finding.kind()).isEqualTo(Kind.NOT_LINKED);
    assertThat(finding.record()).isEqualTo(5_001);
  }

  private ExportedRecord unlinked(long id, long secondsOld) {
    AuditRecord record = SampleChain.record(id, SampleChain.MADE.minusSeconds(secondsOld), "case.issued");
    return ExportedRecord.of(record, chain.key.mac(record), null);
  }

  /** Another value in one field, each time in the next one. */
  private static ExportedRecord edited(ExportedRecord line, int turn) {
    AuditRecord was = line.record();
    TreeMap<String, String> parameters = new TreeMap<>(was.parameters());
    if (turn % 5 == 4) {
      parameters.put("question", "tax.paid");
    }
    AuditRecord now = new AuditRecord(was.id(), turn % 5 == 0 ? was.at().plusSeconds(60) : was.at(),
        turn % 5 == 1 ? "staff:zhanghua" : was.actor(), was.role(), was.department(),
        turn % 5 == 2 ? "case.issued" : was.action(), was.kind(), turn % 5 == 3 ? "LA1" : was.object(), was.purpose(),
        was.result(), parameters);
    return ExportedRecord.of(now, line.macBytes(), line.link());
  }

  private static void expect(Verification verification, long position, Kind kind) {
    assertThat(verification.finding()).as("%s at %d", kind, position).isPresent();
    Finding found = verification.finding().get();
    assertThat(found.position()).as(found.text()).isEqualTo(position);
    assertThat(found.kind()).as(found.text()).isEqualTo(kind);
  }
}
