package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A program that uses the API, or a browser when it keeps cookies. */
record ApiClient(int port, HttpClient http, Map<String, String> headers) {

  static ApiClient at(int port) {
    return new ApiClient(port, HttpClient.newHttpClient(), Map.of());
  }

  static ApiClient browserAt(int port) {
    return new ApiClient(port, HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), Map.of());
  }

  ApiClient as(String username) {
    return as(username, username);
  }

  ApiClient as(String username, String password) {
    String both = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(UTF_8));
    return with("Authorization", "Basic " + both);
  }

  ApiClient with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new ApiClient(port, http, more);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  HttpResponse<String> post(String path, String json) {
    return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
  }

  HttpResponse<String> postForm(String path, String form) {
    return with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, BodyPublishers.ofString(form));
  }

  HttpResponse<String> submit(String key, String json) {
    return with(ClientKey.HEADER, key).post("/api/cases", json);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    headers.forEach(request::header);
    try {
      return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
