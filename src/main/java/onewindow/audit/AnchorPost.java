package onewindow.audit;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;

/** Posts anchors to whoever keeps them outside, the oldest first; an anchor that comes twice is the same anchor. */
final class AnchorPost {

  private static final int AT_ONCE = 100;
  private final AuditSettings.Anchor settings;
  private final HttpClient http;

  AnchorPost(AuditSettings.Anchor settings) {
    this.settings = settings;
    this.http = HttpClient.newBuilder().connectTimeout(settings.within()).build();
  }

  /** @throws IOException if one was not taken; the rest waits for the next time */
  void follow(Anchors anchors, AnchorKey key, Clock clock) throws IOException {
    if (settings.url() == null) {
      return;
    }
    List<Anchors.Signed> waiting = anchors.unposted(AT_ONCE);
    for (Anchors.Signed each : waiting) {
      post(AnchorLine.of(each.anchor(), each.signature(), key).text());
      anchors.posted(each.anchor().position(), clock.instant());
    }
  }

  private void post(String line) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(settings.url()).timeout(settings.within())
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(line)).build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status < 200 || status > 299) {
        throw new IOException(settings.url() + " answered HTTP " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while posting an anchor", e);
    }
  }
}
