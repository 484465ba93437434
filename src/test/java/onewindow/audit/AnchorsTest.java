package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import onewindow.product.Product;
import onewindow.product.WholeProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How heads of the chain leave the house, and which key a node must have. */
@WholeProduct
class AnchorsTest {

  @Autowired Anchors anchors;
  @Autowired AnchorKey key;
  @Autowired Evidence evidence;
  @Autowired JdbcTemplate jdbc;
  @Autowired Clock clock;
  @TempDir Path directory;

  @BeforeEach
  void somethingIsAnchored() {
    evidence.keep(Act.done(Actor.SYSTEM, "test.anchored", "test", "anchors", Map.of()));
    Product.await(anchors::latest, java.util.Optional::isPresent, "an anchor");
  }

  @Test
  void everyNodesFileHasEveryAnchorOnceAlsoAfterALineThatACrashCutShort() throws IOException {
    Path file = directory.resolve("anchors.jsonl");
    List<Anchors.Signed> known = anchors.after(0, 1_000);
    followed(file);
    followed(file);
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 50));
    followed(file);

    List<String> lines = Files.readAllLines(file).stream().filter(line -> line.endsWith("}")).toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(known.size()).doesNotHaveDuplicates();
    GivenAnchors given = GivenAnchors.read(List.of(file), key.publicKey());
    assertThat(given.byPosition()).hasSameSizeAs(lines);
    assertThat(given.last().flatMap(given::forged)).isEmpty();
  }

  @Test
  void whatWasAnchoredIsNotMixedWithTheAnchorsOfAnotherDatabase() throws IOException {
    Path file = directory.resolve("anchors.jsonl");
    Anchor elsewhere = new Anchor(anchors.latest().orElseThrow().anchor().position(), new byte[32], clock.instant());
    Files.writeString(file, AnchorLine.of(elsewhere, key.sign(elsewhere), key).text() + "\n");

    assertThatThrownBy(() -> followed(file)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not in this database").hasMessageContaining("onewindow.audit.anchor.file");
    assertThat(Files.readAllLines(file)).hasSize(1);
  }

  private void followed(Path file) throws IOException {
    List<Anchors.Signed> all = anchors.after(0, Integer.MAX_VALUE);
    for (int n = 0; n <= all.size() / 1_000; n++) {
      new AnchorFile(file).follow(anchors, key);
    }
  }

  @Test
  void anAnchorThatIsNotTakenIsPostedAgainUntilItIs() throws IOException {
    List<String> taken = new CopyOnWriteArrayList<>();
    AtomicInteger status = new AtomicInteger(503);
    HttpServer keeper = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keeper.createContext("/anchors", exchange -> {
      taken.add(status + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      exchange.sendResponseHeaders(status.get(), -1);
      exchange.close();
    });
    keeper.start();
    try {
      AnchorPost post = new AnchorPost(new AuditSettings.Anchor(null, null,
          URI.create("http://localhost:" + keeper.getAddress().getPort() + "/anchors"), null, 0, Duration.ofSeconds(20)));
      long first = anchors.unposted(1).get(0).anchor().position();
      assertThatThrownBy(() -> post.follow(anchors, key, clock)).isInstanceOf(IOException.class).hasMessageContaining("503");
      assertThat(anchors.unposted(1).get(0).anchor().position()).as("not forgotten").isEqualTo(first);

      status.set(201);
      post.follow(anchors, key, clock);
      assertThat(taken.get(1)).isEqualTo(taken.get(0).replace("503 ", "201 "));
      assertThat(AnchorLine.read(taken.get(1).substring(4)).isSignedBy(key.publicKey())).isTrue();
      assertThat(anchors.unposted(1)).noneMatch(left -> left.anchor().position() == first);
    } finally {
      keeper.stop(0);
    }
  }

  @Test
  void aNodeWithAnotherKeyDoesNotStart() throws IOException {
    Path other = Files.writeString(directory.resolve("other.keys"),
        "mac=" + java.util.Base64.getEncoder().encodeToString(new byte[32]));
    AuditSettings settings = new AuditSettings(other, null, null, 0, null);

    assertThatThrownBy(() -> AuditSetup.auditKey(settings, jdbc)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("onewindow.audit.key-file").hasMessageContaining(other.toString());
  }
}
