package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** How many certificates are printed and signed a second, and how long a verification takes. */
record CertificatePart(Report report, Workplace place) {

  private static final int WARM_UP = 40;
  private static final int CASES = 240;
  private static final int CONNECTIONS = 4;
  private static final int ROUNDS = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern NUMBER = Pattern.compile("ZZ[0-9A-Z]{23}");
  private static final Pattern CODE = Pattern.compile("([0-9A-F]{4}-){7}[0-9A-F]{4}");
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  void run() throws IOException, SQLException, InterruptedException {
    try (Departments departments = new Departments(place, place.folder("certificates/departments"));
        Product product = new Product(place, place.folder("certificates/product"), departments)) {
      departments.start(0);
      product.start();
      List<HttpRequest> downloads = issued(product).stream().map(number -> download(product, number)).toList();
      Clients.send(HTTP, downloads.subList(0, WARM_UP), CONNECTIONS);
      Clients.Sent first = Clients.send(HTTP, downloads.subList(WARM_UP, CASES), CONNECTIONS);
      Clients.Sent again = Clients.send(HTTP, downloads.subList(WARM_UP, CASES), CONNECTIONS);
      List<HttpRequest> questions = questions(product, again.answers());
      Clients.send(HTTP, questions, CONNECTIONS);
      tell(first, again, Clients.send(HTTP, questions, CONNECTIONS));
    }
  }

  private void tell(Clients.Sent first, Clients.Sent again, Clients.Sent verified) throws IOException {
    report.heading("Certificates, over " + CONNECTIONS + " connections");
    report.table(List.of(List.of("what", "a second", "p50", "p95"), row("first download: printed and signed", first),
        row("later download", again), row("verification", verified)));
  }

  private static List<String> row(String what, Clients.Sent sent) {
    return List.of(what, "%.1f".formatted(sent.perSecond()), "%.1f ms".formatted(sent.times().millis(50)),
        "%.1f ms".formatted(sent.times().millis(95)));
  }

  private static List<String> issued(Product product) throws IOException, SQLException, InterruptedException {
    String ready = "select case_number from certificate order by case_number limit " + CASES;
    try (Connection connection = product.database().connect(); Load load = new Load(product, CASES, CONNECTIONS)) {
      if (!Poll.until(() -> Database.rows(connection, ready).size() == CASES, PATIENCE, Duration.ofMillis(500))) {
        throw new IOException("expected " + CASES + " certificates within " + PATIENCE + "; not accepted: "
            + load.failures());
      }
      return Database.rows(connection, ready).stream().map(row -> row.get(0)).toList();
    }
  }

  private static HttpRequest download(Product product, String caseNumber) {
    return HttpRequest.newBuilder(at(product, "/api/cases/" + caseNumber + "/certificate"))
        .header("Authorization", Application.AUTHORIZATION).timeout(PATIENCE).build();
  }

  private static List<HttpRequest> questions(Product product, List<HttpResponse<byte[]>> documents) throws IOException {
    List<HttpRequest> questions = new ArrayList<>();
    for (HttpResponse<byte[]> document : documents) {
      String text = text(document.body());
      questions.add(HttpRequest.newBuilder(at(product, "/api/certificates/verify"))
          .header("Content-Type", "application/json").timeout(PATIENCE).POST(BodyPublishers.ofString(
              "{\"number\":\"" + found(NUMBER, text) + "\",\"code\":\"" + found(CODE, text) + "\"}")).build());
    }
    List<HttpRequest> rounds = new ArrayList<>();
    for (int n = 0; n < ROUNDS; n++) {
      rounds.addAll(questions);
    }
    return rounds;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("expected " + pattern + " on a certificate, found " + text);
    }
    return matcher.group();
  }

  private static URI at(Product product, String path) {
    return URI.create("http://127.0.0.1:" + product.port() + path);
  }
}
