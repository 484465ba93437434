package onewindow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.FileKey;
import onewindow.privacy.FileKeys;
import onewindow.product.Families;
import onewindow.product.Papers;
import onewindow.product.Product;
import onewindow.product.WholeProduct;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What may wait for a case, how much and how long; against the real database, with limits and times of each test. */
@WholeProduct
class UploadLimitsTest {

  private static final String MATERIAL = "birth-certificate";
  /** Long ago, so that the sweeps of these tests find nothing but their own files. */
  private static final Instant THEN = Instant.parse("2001-01-01T00:00:00Z");
  @Autowired Product product;
  @Autowired UploadedFiles files;
  @Autowired FileChunks chunks;
  @Autowired FileKeys fileKeys;
  @Autowired CaseKeys caseKeys;
  @Autowired CaseFiles cases;
  @Autowired CaseParties parties;
  @Autowired SealedJson json;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;
  private final byte[] owner = person();

  @Test
  void twoHundredMegabytesGoThroughWithoutEverBeingInMemory() throws IOException {
    Flow sent = new Flow(200L << 20);
    Upload.Staged staged = (Upload.Staged) staging(FileTypesTest.limits(200, 1, 200)).stage(
        owner, product.service(), MATERIAL, "large.pdf", sent);
    UUID id = UUID.fromString(staged.file().id());
    try {
      byte[] wrapped = jdbc.queryForObject("select wrapped_key from uploaded_file where id = ?", byte[].class, id);
      Flow read = new Flow(200L << 20);
      try (InputStream stored = fileKeys.openWaiting(id.toString(), wrapped).open(number -> chunks.get(id, number))) {
        byte[] buffer = new byte[8192];
        for (int count = stored.read(buffer); count > 0; count = stored.read(buffer)) {
          assertThat(java.util.Arrays.equals(buffer, 0, count, read.readNBytes(count), 0, count)).isTrue();
        }
      }
      assertThat(read.read()).as("read to the end").isEqualTo(-1);
      assertThat(sent.furthestAhead).as("read from the sender and not yet stored")
          .isLessThanOrEqualTo(3L * FileKey.CHUNK_BYTES);
    } finally {
      files.removeWaiting(id, owner);
    }
  }

  @Test
  void nobodyHasMoreFilesWaitingThanTheLimitHoweverManyComeAtOnce() throws Exception {
    FileStaging staging = staging(FileTypesTest.limits(1, 5, 100));
    ExecutorService senders = Executors.newFixedThreadPool(12);
    try {
      List<Future<Upload>> uploads = senders.invokeAll(Collections.nCopies(12,
          (Callable<Upload>) () -> stage(staging, owner, Papers.pdf(70_000))));
      int staged = 0;
      for (Future<Upload> upload : uploads) {
        staged += upload.get() instanceof Upload.Staged ? 1 : 0;
      }
      assertThat(staged).isEqualTo(5);
    } finally {
      senders.shutdownNow();
    }
    assertThat(waiting(owner)).isEqualTo(5);
    assertThat(stage(staging, person(), Papers.pdf(9))).as("somebody else").isInstanceOf(Upload.Staged.class);
  }

  @Test
  void aPersonsFilesTogetherKeepToTheLimit() {
    FileStaging staging = staging(FileTypesTest.limits(1, 20, 1));
    assertThat(stage(staging, owner, Papers.pdf(600_000))).isInstanceOf(Upload.Staged.class);

    assertThat(stage(staging, owner, Papers.pdf(600_000))).isInstanceOfSatisfying(Upload.Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Upload.Reason.TOO_MANY));
    assertThat(waiting(owner)).isEqualTo(1);
    assertThat(stage(staging, owner, Papers.pdf(400_000))).isInstanceOf(Upload.Staged.class);
  }

  @Test
  void theSweepDeletesWhatNoCaseTookWithinADay() {
    Upload.Staged staged = (Upload.Staged) stage(staging(FileTypesTest.limits(1, 5, 10)), owner, Papers.pdf(9));
    UploadSettings settings = FileTypesTest.limits(1, 5, 10);

    new UploadSweep(files, settings, at(Duration.ofHours(24))).sweep();
    assertThat(waiting(owner)).as("after a day exactly").isEqualTo(1);
    new UploadSweep(files, settings, at(Duration.ofHours(24).plusSeconds(1))).sweep();
    assertThat(waiting(owner)).isZero();
    assertThat(chunks.get(UUID.fromString(staged.file().id()), 0)).isNull();
  }

  @Test
  void theSweepDeletesAfterAnHourWhatBeganToArriveAndNeverDid() {
    UUID id = UUID.randomUUID();
    files.begin(new StoredFile(id, MATERIAL, new byte[1], "application/pdf", 0, new byte[1], THEN), owner, "service");
    chunks.add(id, 0, new byte[1]);

    new UploadSweep(files, FileTypesTest.limits(1, 5, 10), at(Duration.ofHours(1))).sweep();
    assertThat(waiting(owner)).isEqualTo(1);
    new UploadSweep(files, FileTypesTest.limits(1, 5, 10), at(Duration.ofHours(1).plusSeconds(1))).sweep();
    assertThat(waiting(owner)).isZero();
  }

  @Test
  void aFileThatIsStillArrivingIsNotTaken() {
    UUID id = UUID.randomUUID();
    byte[] fang = parties.person(Families.WANG_FANG.idNumber());
    files.begin(new StoredFile(id, MATERIAL, new byte[1], "application/pdf", 0, new byte[1], THEN), fang,
        Product.SERVICE);

    assertThat(product.submit(Families.WANG_FANG, UUID.randomUUID().toString(),
        Families.aMarriedFamilyWithFamilyHouseholds(), Map.of(MATERIAL, List.of(id.toString()))))
        .isInstanceOf(Submission.Refused.class);
    files.removeWaiting(id, fang);
  }

  @Test
  void aCasesFileIsNeverSweptAndItsRulesAreTold() {
    byte[] fang = parties.person(Families.WANG_FANG.idNumber());
    FileStaging staging = staging(FileTypesTest.limits(1, 20, 100));
    Upload.Staged staged = (Upload.Staged) stage(staging, fang, Papers.pdf(9));
    Map<String, Object> form = Families.aFamilyWhoseCertificateNobodyKnows();
    String number = ((Submission.Accepted) product.submit(Families.WANG_FANG, UUID.randomUUID().toString(), form,
        Map.of(MATERIAL, List.of(staged.file().id())))).caseNumber();
    product.confirm(number, Families.WANG_FANG, form);

    new UploadSweep(files, FileTypesTest.limits(1, 5, 10), at(Duration.ofHours(25))).sweep();
    assertThat(files.materialsOf(number)).containsExactly(MATERIAL);
    product.awaitTask(number, "review");
    byte[] facts = jdbc.queryForObject("select facts from decision where case_number = ?", byte[].class, number);
    CaseFile file = cases.find(List.of(number)).get(number);
    assertThat(json.open(caseKeys.open(number, file.wrappedKey()), "facts", facts, Facts.class).uploaded())
        .containsExactly(MATERIAL);
  }

  private FileStaging staging(UploadSettings settings) {
    FileTypes types = new FileTypes(settings);
    return new FileStaging(files, chunks, fileKeys, types, new UploadRefusals(settings), settings,
        at(Duration.ZERO), transactions);
  }

  private Upload stage(FileStaging staging, byte[] person, byte[] content) {
    return staging.stage(person, product.service(), MATERIAL, "a.pdf", new ByteArrayInputStream(content));
  }

  private long waiting(byte[] person) {
    return jdbc.queryForObject("select count(*) from uploaded_file where owner = ? and case_number is null",
        Long.class, person);
  }

  private static Clock at(Duration later) {
    return Clock.fixed(THEN.plus(later), ZoneOffset.UTC);
  }

  /** Somebody whom no other test knows. */
  private static byte[] person() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(UUID.randomUUID().toString().getBytes());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** A PDF made while it is read; looks into the database how far what it gave is ahead of what is stored. */
  private class Flow extends InputStream {

    private static final byte[] START = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'};
    private static final int LOOK_EVERY = 16 << 20;
    private final long size;
    private long given;
    private long furthestAhead;

    Flow(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      if (given == size) {
        return -1;
      }
      int next = given < START.length ? START[(int) given] : (int) (given * 31 >> 7) & 0xFF;
      given++;
      if (given % LOOK_EVERY == 0) {
        furthestAhead = Math.max(furthestAhead, given - stored());
      }
      return next;
    }

    private long stored() {
      Long count = jdbc.queryForObject("select count(*) from uploaded_file_chunk where file in"
          + " (select id from uploaded_file where owner = ?)", Long.class, owner);
      return count * FileKey.CHUNK_BYTES;
    }
  }
}
