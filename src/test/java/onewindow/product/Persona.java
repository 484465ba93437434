package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a browser, signed in there or not, who can send any request with the token that their pages carry.
 *
 * @param username null for nobody
 */
record Persona(int port, String username, HttpClient http, String token) {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  static Persona nobody(int port) {
    HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    Persona stranger = new Persona(port, null, http, "");
    return new Persona(port, null, http, stranger.tokenOf("/sign-in"));
  }

  static Persona of(int port, String username) {
    Persona stranger = nobody(port);
    stranger.send("POST", "/sign-in", "application/x-www-form-urlencoded",
        "username=" + username + "&password=" + username);
    return new Persona(port, username, stranger.http, stranger.tokenOf("/services/newborn-registration"));
  }

  /** With a body that fits the kind of address: the API takes JSON, pages take forms. */
  HttpResponse<String> send(String method, String path) {
    boolean api = path.startsWith("/api/") || path.startsWith("/engine-rest/");
    return send(method, path, api ? "application/json" : "application/x-www-form-urlencoded", api ? "{}" : "");
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Content-Type", type).header("X-CSRF-TOKEN", token).header("Idempotency-Key", "permissions-test")
        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (username != null && path.startsWith("/engine-rest/")) {
      request.header("Authorization", "Basic "
          + Base64.getEncoder().encodeToString((username + ":" + username).getBytes(UTF_8)));
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String tokenOf(String page) {
    Matcher found = TOKEN.matcher(send("GET", page).body());
    return found.find() ? found.group(1) : "";
  }

  @Override
  public String toString() {
    return username == null ? "nobody" : username;
  }
}
