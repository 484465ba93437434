package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SealsTest {

  private static final Instant AT = Instant.parse("2026-11-20T02:30:00.123456Z");

  /** GB/T 32905-2016, example 1. */
  @Test
  void theDigestIsTheNationalOne() {
    assertThat(hex(Sm3.digest("a".getBytes(UTF_8), "bc".getBytes(UTF_8))))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(hex(Sm3.mac(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"), "abc".getBytes(UTF_8))))
        .isEqualTo("28d8a61be67d8bf7652c4eda7092b612f88be62184f55005c57ddf076e764199");
  }

  /** Whoever writes a verifier of their own compares with this. */
  @Test
  void aRecordReadsAsTheDescriptionSays() {
    assertThat(new String(Canonical.of(record("staff:liuyang", "clerk", Map.of("b", "2", "a", "一"))), UTF_8))
        .isEqualTo("1:1,1:7,27:2026-11-20T02:30:00.123456Z,13:staff:liuyang,5:clerk,15:public-security,11:case.issued,"
            + "4:case,2:LA,0:,4:done,1:2,1:a,3:一,1:b,1:2,");
  }

  @Test
  void whatMovesFromOneFieldToTheNextIsAnotherRecord() {
    AuditKey key = new AuditKey(new byte[32]);
    assertThat(key.mac(record("ab", "c", Map.of()))).isNotEqualTo(key.mac(record("a", "bc", Map.of())));
    assertThat(key.mac(record("a", "b", Map.of("c", "d")))).isNotEqualTo(key.mac(record("a", "b", Map.of())));
  }

  @Test
  void anotherKeyMakesAnotherSeal() {
    byte[] other = new byte[32];
    other[0] = 1;
    AuditRecord record = record("a", "b", Map.of());
    assertThat(new AuditKey(other).mac(record)).isNotEqualTo(new AuditKey(new byte[32]).mac(record));
    assertThat(new AuditKey(other).fingerprint()).isNotEqualTo(new AuditKey(new byte[32]).fingerprint());
  }

  @Test
  void anAnchorIsSignedByItsKeyAndForWhatItSays() {
    AnchorKey key = new AnchorKey(HexFormat.of().parseHex("11".repeat(32)));
    Anchor anchor = new Anchor(7, new byte[32], AT);
    byte[] signature = key.sign(anchor);

    assertThat(AnchorKey.verify(key.publicKey(), anchor, signature)).isTrue();
    assertThat(AnchorKey.verify(key.publicKey(), new Anchor(8, new byte[32], AT), signature)).isFalse();
    assertThat(AnchorKey.verify(new AnchorKey(HexFormat.of().parseHex("22".repeat(32))).publicKey(), anchor, signature))
        .isFalse();
    assertThat(AnchorKey.verify("04ab", anchor, signature)).isFalse();
  }

  private static AuditRecord record(String actor, String role, Map<String, String> parameters) {
    return new AuditRecord(7, AT, actor, role, "public-security", "case.issued", "case", "LA", "", "done",
        new TreeMap<>(parameters));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
