package onewindow.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MasterKeysTest {

  private static final String INDEX = base64(32, 9);
  private static final String FIRST = base64(32, 1);
  private static final String SECOND = base64(32, 2);
  private static final String NATIONAL = base64(16, 3);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = folder.resolve("master.keys");
    write(FIRST, "");
  }

  @ParameterizedTest
  @EnumSource(Sealing.class)
  void whatIsSealedByEachCipherOpensWithItsKeyInItsPlaceAlone(Sealing cipher) {
    CaseKeys keys = new CaseKeys(masters(cipher));
    byte[] wrapped = keys.make("LA1");
    byte[] sealed = keys.open("LA1", wrapped).seal("application", "王芳".getBytes(UTF_8));

    assertThat(new String(keys.open("LA1", wrapped).open("application", sealed), UTF_8)).isEqualTo("王芳");
    assertThatThrownBy(() -> keys.open("LA2", wrapped)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys.open("LA1", wrapped).open("facts", sealed)).isInstanceOf(IllegalStateException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> keys.open("LA1", wrapped).open("application", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherCipherIsForWhatIsNewAndTheOldStaysReadable() {
    byte[] old = new CaseKeys(masters(Sealing.AES_256_GCM)).make("LA1");
    CaseKeys national = new CaseKeys(masters(Sealing.SM4_GCM));

    assertThat(national.make("LA2")).hasSizeLessThan(old.length);
    assertThat(national.open("LA1", old)).isNotNull();
  }

  /** Computed by another program. */
  @Test
  void sm4IsTheOneOfTheStandard() {
    HexFormat hex = HexFormat.of();
    SecretKey key = new SecretKeySpec(hex.parseHex("0123456789abcdeffedcba9876543210"), "SM4");
    byte[] sealed = hex.parseHex("000102030405060708090a0b"
        + "661529a4818398265db0b39aeb6d5767bbc0b3d862a26acd8f0132087843089eb2e7");

    assertThat(new String(Gcm.openBytes(key, new byte[0], sealed), UTF_8)).isEqualTo("341502199001011239");
  }

  @Test
  void aNewMasterKeyIsTakenUpWhileRunningAndTheFormerStillOpens() throws IOException {
    MasterKeys masters = masters(Sealing.AES_256_GCM);
    byte[] before = masters.make("key:LA1");
    byte[] plain = masters.unwrap("key:LA1", before);
    assertThat(masters.readAgain()).isFalse();

    write(SECOND, FIRST);
    assertThat(masters.readAgain()).isTrue();
    byte[] after = masters.again("key:LA1", before);
    assertThat(after).startsWith(masters.prefix());
    assertThat(Arrays.copyOf(before, MasterKeys.PREFIX_BYTES)).isNotEqualTo(masters.prefix());
    assertThat(masters.unwrap("key:LA1", after)).isEqualTo(plain);

    write(SECOND, "");
    masters.readAgain();
    assertThat(masters.unwrap("key:LA1", after)).isEqualTo(plain);
    assertThatThrownBy(() -> masters.unwrap("key:LA1", before)).hasMessageContaining("key:LA1")
        .hasMessageContaining("previous=").hasMessageContaining(file.toString());
  }

  @Test
  void whatAnotherNodeHasWrappedByANewerMasterKeyIsOpenedByReadingTheFile() throws IOException {
    MasterKeys masters = masters(Sealing.AES_256_GCM);
    write(NATIONAL, FIRST);
    byte[] byTheOther = masters(Sealing.SM4_GCM).make("key:LA1");

    assertThat(masters.open("key:LA1", byTheOther).getAlgorithm()).isEqualTo("SM4");
  }

  @Test
  void aKeyThatNamesNoMasterKeyIsOpenedByWhicheverWrappedIt() throws IOException {
    byte[] unnamed = Gcm.seal(Sealing.key(Base64.getDecoder().decode(FIRST)), "key:LA1", new byte[32]);
    write(SECOND, FIRST);

    assertThat(masters(Sealing.AES_256_GCM).unwrap("key:LA1", unnamed)).isEqualTo(new byte[32]);
  }

  @Test
  void aFileWithSomethingElseIsRefusedByNamingIt() throws IOException {
    write(base64(20, 1), "");
    assertThatThrownBy(() -> masters(Sealing.AES_256_GCM)).hasMessageContaining(file.toString())
        .hasMessageContaining("master").hasMessageContaining("found 20 bytes");
    write(FIRST, "abc");
    assertThatThrownBy(() -> masters(Sealing.AES_256_GCM)).hasMessageContaining("previous");
  }

  private MasterKeys masters(Sealing cipher) {
    return new MasterKeys(new PrivacySettings(file, cipher, Duration.ofSeconds(10)));
  }

  private void write(String master, String previous) throws IOException {
    Files.writeString(file, "master=" + master + "\nprevious=" + previous + "\nindex=" + INDEX + "\n");
  }

  private static String base64(int bytes, long seed) {
    byte[] key = new byte[bytes];
    new Random(seed).nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
