package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** A head of the chain that is signed and kept elsewhere: everything up to it was there at that time. */
record Anchor(long position, byte[] hash, Instant at) {

  Anchor {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** What the signature covers. */
  byte[] signed() {
    return ("onewindow-audit-anchor\n" + position + "\n" + hex() + "\n" + at.toEpochMilli() + "\n").getBytes(UTF_8);
  }

  String hex() {
    return HexFormat.of().formatHex(hash);
  }
}
