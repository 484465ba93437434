package onewindow.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;

/** What takes applications: the product, or the stock application beside it. Both keep a table {@code case_file}. */
interface Target extends AutoCloseable {

  String name();

  int port();

  Database database();

  long pid();

  /** How many cases may be open while the highest rate is looked for. */
  int backlog(int latency);

  /** What the other parent sends after an application was taken; empty where nobody is asked to confirm. */
  default Optional<HttpRequest> confirmation(String receipt) {
    return Optional.empty();
  }

  default HttpRequest submission(Application application) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/cases"))
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "application/json")
        .header("Authorization", Application.AUTHORIZATION)
        .header("Idempotency-Key", application.key())
        .POST(BodyPublishers.ofString(application.body()))
        .build();
  }
}
