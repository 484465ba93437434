package onewindow.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {

  private static final int CHUNK = FileKey.CHUNK_BYTES;
  private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

  @TempDir Path folder;
  private FileKeys keys;
  private CaseKeys cases;
  private byte[] wrapped;
  private FileKey key;

  @BeforeEach
  void makeKeys() throws IOException {
    String random = Base64.getEncoder().encodeToString(content(32));
    Path file = Files.writeString(folder.resolve("keys"), "master=" + random + "\nindex=" + random + "\n");
    MasterKeys masters = new MasterKeys(new PrivacySettings(file, Sealing.AES_256_GCM, Duration.ofSeconds(10)));
    keys = new FileKeys(masters);
    cases = new CaseKeys(masters);
    wrapped = keys.make("f1");
    key = keys.openWaiting("f1", wrapped);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17})
  void whatIsSealedOpensAgainToTheByte(int size) throws IOException {
    byte[] plain = content(size);
    List<byte[]> sealed = sealed(plain);

    assertThat(open(sealed)).isEqualTo(plain);
    assertThat(sealed).hasSize(Math.max(1, (size + CHUNK - 1) / CHUNK));
  }

  @Test
  void readingByteByByteIsTheSame() throws IOException {
    byte[] plain = content(CHUNK + 3);
    InputStream opened = key.open(source(sealed(plain)));

    for (byte expected : plain) {
      assertThat(opened.read()).isEqualTo(expected & 0xFF);
    }
    assertThat(opened.read()).isEqualTo(-1);
  }

  @Test
  void noSealedChunkShowsThePlainText() throws IOException {
    List<byte[]> sealed = sealed("身份证身份证身份证".repeat(9000).getBytes());

    assertThat(sealed).allSatisfy(chunk -> assertThat(new String(chunk)).doesNotContain("身份证"));
  }

  @Test
  void aChangedChunkIsNoticed() throws IOException {
    List<byte[]> sealed = sealed(content(3 * CHUNK));
    sealed.get(1)[500] ^= 1;

    assertThatThrownBy(() -> open(sealed)).hasMessageContaining("file:f1:1:more");
  }

  @Test
  void swappedChunksAreNoticed() throws IOException {
    List<byte[]> sealed = sealed(content(3 * CHUNK));
    Collections.swap(sealed, 0, 1);

    assertThatThrownBy(() -> open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFileCutOffBetweenChunksIsNoticed() throws IOException {
    List<byte[]> sealed = sealed(content(3 * CHUNK));

    assertThatThrownBy(() -> open(sealed.subList(0, 2))).hasMessageContaining("file:f1:1:last");
    assertThatThrownBy(() -> open(List.of())).hasMessageContaining("without its first chunk");
  }

  @Test
  void aChunkAddedAtTheEndIsNoticed() throws IOException {
    List<byte[]> sealed = sealed(content(2 * CHUNK));
    sealed.add(sealed.get(1));

    assertThatThrownBy(() -> open(sealed)).hasMessageContaining("file:f1:1:more");
  }

  @Test
  void aChunkOfAnotherFileIsNoticed() throws IOException {
    List<byte[]> sealed = sealed(content(10));

    assertThatThrownBy(() -> keys.openWaiting("f2", keys.make("f2")).open(source(sealed)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCasesFileOpensWithTheCasesKeyOnly() throws IOException {
    List<byte[]> sealed = sealed(content(CHUNK));
    CaseKey mine = cases.open("LA1", cases.make("LA1"));
    CaseKey other = cases.open("LA2", cases.make("LA2"));
    byte[] handedOver = keys.handOver("f1", wrapped, mine);

    assertThat(keys.open("f1", handedOver, mine).open(source(sealed)).readAllBytes()).isEqualTo(content(CHUNK));
    assertThatThrownBy(() -> keys.open("f1", handedOver, other)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys.openWaiting("f1", handedOver)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsSaidOfAFileOpensInItsOwnPlaceOnly() {
    byte[] name = key.sealText("name", "结婚证.pdf");

    assertThat(key.openText("name", name)).isEqualTo("结婚证.pdf");
    assertThatThrownBy(() -> key.openText("other", name)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void twoHundredMegabytesNeverStandInMemory() throws IOException {
    Counted source = new Counted(TWO_HUNDRED_MEGABYTES);
    long[] held = new long[1];

    long bytes = key.seal(source, (number, sealed) ->
        held[0] = Math.max(held[0], source.given - (long) number * CHUNK));

    assertThat(bytes).isEqualTo(TWO_HUNDRED_MEGABYTES);
    assertThat(held[0]).as("read from the source and not yet handed on").isLessThanOrEqualTo(2L * CHUNK);
  }

  @Test
  void readingFetchesOneChunkAheadAtMost() throws IOException {
    List<byte[]> sealed = sealed(content(9 * CHUNK));
    int[] fetched = new int[1];
    InputStream opened = key.open(number -> {
      fetched[0] = number;
      return source(sealed).get(number);
    });

    for (int chunk = 0; chunk < 9; chunk++) {
      opened.readNBytes(CHUNK);
      assertThat(fetched[0]).isEqualTo(chunk + 1);
    }
  }

  private List<byte[]> sealed(byte[] plain) throws IOException {
    List<byte[]> sealed = new ArrayList<>();
    key.seal(new ByteArrayInputStream(plain), (number, chunk) -> sealed.add(number, chunk));
    return sealed;
  }

  private byte[] open(List<byte[]> sealed) throws IOException {
    return key.open(source(sealed)).readAllBytes();
  }

  private static FileKey.Source source(List<byte[]> sealed) {
    return number -> number < sealed.size() ? sealed.get(number) : null;
  }

  private static byte[] content(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  /** So many bytes, made as they are read, and counted. */
  private static class Counted extends InputStream {

    private final long size;
    private long given;

    Counted(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return given == size ? -1 : (int) (given++ & 0x7F);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(length, size - given);
      given += count;
      return count == 0 ? -1 : count;
    }
  }
}
