package onewindow.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands in one application after the other, each under one key until it is answered, whatever happens meanwhile. */
final class Citizen implements Runnable {

  private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");

  private final Target target;
  private final long pause;
  private final Map<String, String> receipts;
  private final Map<String, String> refusals;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile boolean going = true;

  /**
   * @param pause in milliseconds, between two applications and before a second try
   * @param receipts told the case number of every client key
   * @param refusals told what else was answered than a receipt or a passing failure
   */
  Citizen(Target target, int pause, Map<String, String> receipts, Map<String, String> refusals) {
    this.target = target;
    this.pause = pause * 1_000_000L;
    this.receipts = receipts;
    this.refusals = refusals;
  }

  @Override
  public void run() {
    while (going) {
      Application application = Application.next();
      while (!answered(application)) {
        LockSupport.parkNanos(pause);
      }
      while (!confirmed(application.key())) {
        LockSupport.parkNanos(pause);
      }
      LockSupport.parkNanos(pause);
    }
  }

  /** No further application after the one in hand. */
  void stop() {
    going = false;
  }

  private boolean answered(Application application) {
    try {
      return note(application.key(), http.send(target.submission(application), BodyHandlers.ofString()));
    } catch (IOException e) {
      return false; // nobody is there, or was killed before the answer: the same again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      going = false;
      return true;
    }
  }

  // The other parent repeats it like the applicant; a confirmation that was carried out says so.
  private boolean confirmed(String key) {
    try {
      var request = receipts.containsKey(key)
          ? target.confirmation("\"caseNumber\":\"" + receipts.get(key) + "\"") : Optional.<HttpRequest>empty();
      return request.isEmpty() || http.send(request.get(), BodyHandlers.discarding()).statusCode() < 500;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      going = false;
      return true;
    }
  }

  private boolean note(String key, HttpResponse<String> answer) {
    Matcher number = NUMBER.matcher(answer.body());
    if ((answer.statusCode() == 200 || answer.statusCode() == 201) && number.find()) {
      receipts.put(key, number.group(1));
      return true;
    }
    refusals.put(key, answer.statusCode() + " " + answer.body());
    return answer.statusCode() < 500;
  }
}
