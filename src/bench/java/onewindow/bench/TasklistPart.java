package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a clerk waits for the first page of the task list, by how many tasks are open. */
record TasklistPart(Report report, Workplace place) {

  private static final int LOOKS = 30;
  private static final String CLERK = Application.basic("liuyang");
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  void run(List<Integer> counts) throws IOException, SQLException, InterruptedException {
    try (Departments departments = new Departments(place, place.folder("tasklist/departments"));
        Product product = new Product(place, place.folder("tasklist/product"), departments)) {
      departments.start(0);
      product.start();
      new ReviewedCases(product).open(1);
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("open tasks", "first page, p50 / p95", "count, p50 / p95", "case numbers, p50 / p95"));
      int there = 1;
      for (int count : counts) {
        try (Connection connection = product.superuser().connect()) {
          new OpenTasks(connection).multiply(there, count);
        }
        there = count;
        rows.add(row(product, count));
      }
      report.heading("First page of Tasklist (15 tasks to be claimed, newest first)");
      report.table(rows);
    }
  }

  private static List<String> row(Product product, int count) throws IOException, InterruptedException {
    String filter = first("\"id\":\"([^\"]+)\",\"resourceType\":\"Task\",\"name\":\"本部门", get(product,
        "/engine-rest/filter"));
    String page = "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15&sortBy=created&sortOrder=desc";
    List<String> tasks = all("\"id\":\"([^\"]+)\",\"name\"", get(product, page));
    String numbers = "/clerk/tasks/case-numbers?task=" + String.join("&task=", tasks);
    return List.of(String.valueOf(count), time(product, page),
        time(product, "/engine-rest/filter/" + filter + "/count"), time(product, numbers));
  }

  private static String time(Product product, String path) throws IOException, InterruptedException {
    long[] nanos = new long[LOOKS];
    for (int i = -LOOKS; i < LOOKS; i++) {
      long start = System.nanoTime();
      get(product, path);
      nanos[Math.max(i, 0)] = System.nanoTime() - start;
    }
    Percentiles found = Percentiles.of(nanos);
    return "%.0f ms / %.0f ms".formatted(found.millis(50), found.millis(95));
  }

  private static String get(Product product, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port()
        + path)).header("Authorization", CLERK).timeout(PATIENCE).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private static String first(String pattern, String text) throws IOException {
    List<String> found = all(pattern, text);
    if (found.isEmpty()) {
      throw new IOException("expected " + pattern + ", found " + text);
    }
    return found.get(0);
  }

  private static List<String> all(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
