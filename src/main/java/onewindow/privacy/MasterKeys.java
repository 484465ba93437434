package onewindow.privacy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Wraps data keys by the master key, and opens them by it or by one that it replaced. A wrapped key names its master key
 * in front, so that it is known which are still to be wrapped anew.
 */
@Component
class MasterKeys {

  private static final byte NAMED = 2;
  private static final int ID_BYTES = 4;
  static final int PREFIX_BYTES = 1 + ID_BYTES;
  /** Of a nonce, an AES key and a tag: as keys were wrapped before they named their master key. */
  private static final int UNNAMED_BYTES = 12 + 32 + 16;
  /** Of a nonce, an SM4 key and a tag. */
  private static final int SHORTEST_SEALED = 12 + 16 + 16;
  private final PrivacySettings settings;
  private volatile Known known;

  /** What the file held when it was read; the first is the master key, by their ids. */
  private record Known(byte[] current, Map<String, SecretKey> byId) {

    SecretKey master() {
      return byId.get(HexFormat.of().formatHex(current));
    }
  }

  MasterKeys(PrivacySettings settings) {
    this.settings = settings;
    this.known = read(settings);
  }

  /** A new data key for the place, wrapped. */
  byte[] make(String place) {
    return wrap(place, settings.cipher().randomKey());
  }

  /** @throws IllegalStateException if the key was wrapped for another place or by a master key that the file lacks */
  SecretKey open(String place, byte[] wrapped) {
    return Sealing.key(unwrap(place, wrapped));
  }

  /** @throws IllegalStateException as {@link #open} */
  byte[] unwrap(String place, byte[] wrapped) {
    if (wrapped.length < PREFIX_BYTES + SHORTEST_SEALED) {
      throw new IllegalStateException("What stands at " + place + " is no wrapped key: " + wrapped.length + " bytes");
    }
    return wrapped.length == UNNAMED_BYTES ? Gcm.open(anyOf(place, wrapped), place, wrapped)
        : Gcm.open(named(Arrays.copyOfRange(wrapped, 1, PREFIX_BYTES), place), place,
            Arrays.copyOfRange(wrapped, PREFIX_BYTES, wrapped.length));
  }

  /** The same key wrapped by the master key of now. */
  byte[] again(String place, byte[] wrapped) {
    return wrap(place, unwrap(place, wrapped));
  }

  private byte[] wrap(String place, byte[] key) {
    Known now = known;
    byte[] sealed = Gcm.seal(now.master(), place, key);
    return ByteBuffer.allocate(PREFIX_BYTES + sealed.length).put(NAMED).put(now.current()).put(sealed).array();
  }

  /** What stands in front of every key that the master key of now has wrapped. */
  byte[] prefix() {
    return ByteBuffer.allocate(PREFIX_BYTES).put(NAMED).put(known.current()).array();
  }

  /** @return whether the file holds another master key than before */
  boolean readAgain() {
    byte[] before = known.current();
    known = read(settings);
    return !Arrays.equals(before, known.current());
  }

  /** Whether the file holds master keys that were replaced. */
  boolean hasPrevious() {
    return known.byId().size() > 1;
  }

  /** Another node may have read a new file a moment earlier. */
  private SecretKey named(byte[] id, String place) {
    String name = HexFormat.of().formatHex(id);
    if (!known.byId().containsKey(name)) {
      known = read(settings);
    }
    SecretKey key = known.byId().get(name);
    if (key == null) {
      throw new IllegalStateException("The key at " + place + " is wrapped by the master key " + name + "; "
          + settings.keyFile() + " holds " + known.byId().keySet() + ". Put it back there, as 'previous='");
    }
    return key;
  }

  private SecretKey anyOf(String place, byte[] wrapped) {
    return known.byId().values().stream().filter(key -> Gcm.opens(key, place, wrapped)).findFirst()
        .orElse(known.master());
  }

  private static Known read(PrivacySettings settings) {
    MasterKeyFile file = MasterKeyFile.open(settings);
    Map<String, SecretKey> byId = new LinkedHashMap<>();
    byId.put(HexFormat.of().formatHex(id(file.master())), file.master());
    file.previous().forEach(key -> byId.putIfAbsent(HexFormat.of().formatHex(id(key)), key));
    return new Known(id(file.master()), byId);
  }

  /** Tells keys apart and tells nothing about them. */
  private static byte[] id(SecretKey key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("master-key-id".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return Arrays.copyOf(digest.digest(key.getEncoded()), ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this Java", e);
    }
  }
}
