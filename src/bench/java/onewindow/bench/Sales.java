package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sales of one home, each under another contract, handed in by the seller and confirmed by buyer and spouse. */
record Sales(Target target, boolean confirmed) {

  /** How their client keys begin. */
  static final String KEY = "sale-";

  private static final int CONNECTIONS = 8;
  private static final AtomicInteger CONTRACTS = new AtomicInteger();
  private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String BODY = """
      {"service":"property-registration","form":{"district":"341502","unitNumber":"341502001001GB00001F00010001",
      "address":"六安市金安区皖西路1号1幢101室","homeArea":140,"contractNumber":"HT01%08d","contractSignedOn":"%s",
      "price":1000000,"sellerName":"陈国平","sellerIdNumber":"341502197803122417","buyerName":"刘敏",
      "buyerIdNumber":"341503199106081838","buyerSpouseName":"王军","buyerSpouseIdNumber":"341503198909151911",
      "delivery":"electronic","contactPhone":"13856400011","jointApplication":true,"dataConsent":true}}""";

  /** @throws IOException if one is not accepted */
  void handIn(int count) throws IOException, InterruptedException {
    ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    List<Future<?>> under = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      under.add(senders.submit(() -> {
        handIn();
        return null;
      }));
    }
    try {
      for (Future<?> one : under) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      senders.shutdownNow();
    }
  }

  private void handIn() throws IOException, InterruptedException {
    int contract = CONTRACTS.incrementAndGet();
    String key = KEY + "%08d".formatted(contract);
    String receipt = send("", "chenguoping", key,
        BODY.formatted(contract, LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    Matcher number = NUMBER.matcher(receipt);
    if (confirmed && number.find()) {
      send("/" + number.group(1) + "/confirmation", "liumin", key, "");
      send("/" + number.group(1) + "/confirmation", "wangjun", key, "");
    }
  }

  private String send(String path, String account, String key, String body) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + target.port() + "/api/cases" + path))
        .timeout(Duration.ofSeconds(120)).header("Content-Type", "application/json")
        .header("Authorization", Application.basic(account)).header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(body)).build();
    HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
