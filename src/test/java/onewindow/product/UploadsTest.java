package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.multipart.MultipartResolver;

/** Files from the person who has them to the clerk who reads them, over HTTP. */
@WholeProduct
class UploadsTest {

  private static final String MATERIAL = "birth-certificate";
  private static final int CHUNK = 64 * 1024;
  @LocalServerPort int port;
  @Autowired Product product;
  @Autowired JdbcTemplate jdbc;
  @Autowired ObjectProvider<MultipartResolver> multipart;
  private FileClient fang;
  private FileClient zhaomin;

  @BeforeEach
  void signIn() {
    fang = FileClient.of(port, "wangfang");
    zhaomin = FileClient.of(port, "zhaomin");
    jdbc.update("delete from uploaded_file where case_number is null");
  }

  @Test
  void aClerkReadsExactlyTheBytesThatWereHandedIn() {
    byte[] pdf = Papers.pdf(5 * CHUNK + 321);
    byte[] photo = Papers.jpeg(2 * CHUNK);
    String first = fang.staged(MATERIAL, "出生医学证明 第1页.pdf", pdf);
    String second = fang.staged(MATERIAL, "第2页", photo);
    String number = handIn(Map.of(MATERIAL, List.of(first, second)));
    String task = product.awaitTask(number, "review").getId();
    FileClient clerk = FileClient.of(port, "liuyang");

    HttpResponse<byte[]> read = clerk.get("/clerk/tasks/" + task + "/files/" + first);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(pdf);
    assertThat(clerk.get("/clerk/tasks/" + task + "/files/" + second).body()).isEqualTo(photo);
    assertThat(fang.get("/api/cases/" + number + "/files/" + first).body()).isEqualTo(pdf);
    assertThat(new String(clerk.get("/clerk/tasks/" + task + "/case-file").body(), UTF_8))
        .contains("出生医学证明 第1页.pdf").contains("/clerk/tasks/" + task + "/files/" + second);
    assertThat(FileClient.json(fang.get("/api/cases/" + number)).get("files")).hasSize(2)
        .extracting(file -> file.get("name").asText()).containsExactly("出生医学证明 第1页.pdf", "第2页.jpg");
  }

  @Test
  void aFileIsSentSoThatNothingInItRuns() {
    String id = fang.staged(MATERIAL, "证明.pdf", Papers.pdf(100));
    String number = handIn(Map.of(MATERIAL, List.of(id)));

    var headers = fang.get("/api/cases/" + number + "/files/" + id).headers();

    assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment").contains("filename*=UTF-8''%E8%AF%81%E6%98%8E.pdf");
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void onlyPartiesAndTheTasksClerksReadAFile() {
    String id = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    String number = handIn(Map.of(MATERIAL, List.of(id)));
    String task = product.awaitTask(number, "review").getId();

    assertThat(FileClient.of(port, "liqiang").get("/api/cases/" + number + "/files/" + id).statusCode())
        .as("the father").isEqualTo(200);
    assertThat(zhaomin.get("/api/cases/" + number + "/files/" + id).statusCode()).isEqualTo(404);
    assertThat(FileClient.of(port, "liuyang").get("/api/cases/" + number + "/files/" + id).statusCode())
        .as("a clerk, but not by the task").isEqualTo(404);
    assertThat(FileClient.of(port, "zhanghua").get("/clerk/tasks/" + task + "/files/" + id).statusCode())
        .as("not of the task's group").isEqualTo(404);
    assertThat(zhaomin.get("/clerk/tasks/" + task + "/files/" + id).statusCode()).isEqualTo(403);
    String other = handIn(Map.of());
    assertThat(fang.get("/api/cases/" + other + "/files/" + id).statusCode()).as("by another case").isEqualTo(404);
  }

  @Test
  void anotherPersonsFileIsNotTakenAndNoCaseIsKept() {
    String hers = zhaomin.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    String mine = fang.staged(MATERIAL, "b.pdf", Papers.pdf(100));
    long cases = count("case_file");

    HttpResponse<byte[]> answer = fang.handIn(key(), aFamily(), Map.of(MATERIAL, List.of(mine, hers)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(FileClient.json(answer).get("problems").get(0).get("field").asText()).isEqualTo("files." + MATERIAL);
    assertThat(count("case_file")).isEqualTo(cases);
    assertThat(jdbc.queryForObject("select count(*) from uploaded_file where id in (?::uuid, ?::uuid)"
        + " and case_number is null", Long.class, hers, mine)).as("still waiting, nothing lost").isEqualTo(2);
    handIn(Map.of(MATERIAL, List.of(mine)));
  }

  @Test
  void aFileBelongsToItsMaterialAndToOneCaseOnly() {
    String id = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    assertThat(fang.handIn(key(), aFamily(), Map.of("marriage-certificate", List.of(id))).statusCode()).isEqualTo(422);
    handIn(Map.of(MATERIAL, List.of(id)));

    assertThat(fang.handIn(key(), aFamily(), Map.of(MATERIAL, List.of(id))).statusCode()).isEqualTo(422);
    assertThat(fang.handIn(key(), aFamily(), Map.of(MATERIAL, List.of("../../etc/passwd"))).statusCode())
        .isEqualTo(422);
    assertThat(fang.handIn(key(), aFamily(), Map.of("\u0000", List.of(id))).statusCode()).isEqualTo(400);
  }

  @Test
  void theSameKeyWithOtherFilesIsAnotherSubmission() {
    String id = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    Map<String, Object> form = aFamily();
    String key = key();
    Map<String, List<String>> files = Map.of(MATERIAL, List.of(id));

    assertThat(fang.handIn(key, form, files).statusCode()).isEqualTo(201);
    assertThat(fang.handIn(key, form, files).statusCode()).isEqualTo(200);
    assertThat(FileClient.json(fang.handIn(key, form, Map.of())).get("type").asText()).endsWith("key-reused");
  }

  @Test
  void aTextThatIsCalledPdfIsRefusedAndNotKept() {
    JsonNode problem = refused(415, "离婚证.pdf", "这不是PDF".getBytes(UTF_8));

    assertThat(problem.get("type").asText()).endsWith("file-type");
    assertThat(problem.get("problems").get(0).get("expected").asText()).contains("PDF, JPEG, PNG");
    assertThat(problem.get("problems").get(0).get("found").asText()).contains("text/plain");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused(422, "a.pdf", new byte[0]).get("problems").get(0).get("found").asText())
        .isEqualTo("an empty file");
  }

  @Test
  void aFileWithoutAReadableNameIsRefused() {
    assertThat(refused(422, "\u202e\u0007", Papers.pdf(10)).get("problems").get(0).get("field").asText())
        .isEqualTo("name");
  }

  @Test
  void aFileAboveTheLimitIsRefusedAndNotKept() {
    assertThat(refused(413, "a.pdf", Papers.pdf((10 << 20) + 1)).get("problems").get(0).get("expected").asText())
        .contains("10 MB");
    HttpResponse<byte[]> unannounced = fang.upload(MATERIAL, "a.pdf",
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Papers.pdf(11 << 20))));
    assertThat(unannounced.statusCode()).isEqualTo(413);
    assertThat(waiting()).isZero();
    fang.staged(MATERIAL, "largest.pdf", Papers.pdf(10 << 20));
  }

  @Test
  void allOtherBodiesKeepTheirLimit() {
    byte[] large = Papers.pdf(2 << 20);
    assertThat(fang.send(fang.request("/api/cases").header("Content-Type", "application/json")
        .header("Idempotency-Key", key()).POST(BodyPublishers.ofByteArray(large))).statusCode()).isEqualTo(413);
    assertThat(fang.send(fang.request(FileClient.filesOf(MATERIAL) + "/x/..").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(large))).statusCode()).isBetween(400, 499);
    assertThat(fang.send(fang.request("/api/services/newborn-registration/precheck")
        .header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(large))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    for (String length : List.of("Content-Length: 500000", "Transfer-Encoding: chunked")) {
      try (Socket socket = new Socket("localhost", port)) {
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + FileClient.filesOf(MATERIAL) + "?name=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Basic d2FuZ2Zhbmc6d2FuZ2Zhbmc=\r\nContent-Type: application/pdf\r\n" + length
            + "\r\n\r\n").getBytes(UTF_8));
        if (length.endsWith("chunked")) {
          out.write(("%x\r\n".formatted(500_000)).getBytes(UTF_8));
        }
        out.write(Papers.pdf(4 * CHUNK));
        out.flush();
        Product.await(this::waiting, seen -> seen == 1, "the first chunks to arrive");
      }
      Product.await(this::waiting, seen -> seen == 0, "the broken upload to be gone");
    }
  }

  @Test
  void anUnknownServiceOrMaterialIsNotFound() {
    assertThat(FileClient.json(fang.upload("no-such-paper", "a.pdf", BodyPublishers.ofByteArray(Papers.pdf(9))))
        .get("type").asText()).endsWith("unknown-material");
    assertThat(fang.send(fang.request("/api/services/nothing/materials/x/files?name=a")
        .header("Content-Type", "application/pdf").POST(BodyPublishers.ofByteArray(Papers.pdf(9)))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void partsOfAFormAreNotReadIntoOpenFiles() {
    assertThat(multipart.getIfAvailable()).isNull();
    assertThat(fang.send(fang.request(FileClient.filesOf(MATERIAL) + "?name=a.pdf")
        .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString("--x--"))).statusCode())
        .isEqualTo(415);
  }

  @Test
  void onlyItsOwnerRemovesAFileAndOnlyWhileItWaits() {
    String id = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    String path = FileClient.filesOf(MATERIAL) + "/" + id;

    assertThat(zhaomin.delete(path).statusCode()).isEqualTo(404);
    assertThat(fang.delete(path).statusCode()).isEqualTo(204);
    assertThat(fang.delete(path).statusCode()).isEqualTo(404);
    assertThat(fang.delete(FileClient.filesOf(MATERIAL) + "/nothing").statusCode()).isEqualTo(404);
    assertThat(count("uploaded_file_chunk where file = '" + id + "'")).isZero();
    String taken = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    handIn(Map.of(MATERIAL, List.of(taken)));
    assertThat(fang.delete(FileClient.filesOf(MATERIAL) + "/" + taken).statusCode()).isEqualTo(404);
  }

  @Test
  void nothingOfAFileStandsPlainInTheDatabase() {
    byte[] pdf = ("%PDF-1.7\n" + "王芳与李强离婚协议".repeat(3000)).getBytes(UTF_8);
    String id = fang.staged(MATERIAL, "王芳.pdf", pdf);

    List<byte[]> stored = jdbc.query("select sealed from uploaded_file_chunk where file = ?::uuid union all"
        + " select name from uploaded_file where id = ?::uuid", (row, n) -> row.getBytes(1), id, id);

    assertThat(stored).hasSize(3);
    assertThat(stored).allSatisfy(bytes -> assertThat(new String(bytes, UTF_8)).doesNotContain("王芳", "%PDF", "离婚"));
  }

  @Test
  void aChangedSwappedOrMissingChunkNeverPassesForTheFile() {
    for (String harm : List.of(
        "update uploaded_file_chunk set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where file = '%s' and n = %d",
        "update uploaded_file_chunk a set sealed = b.sealed from uploaded_file_chunk b"
            + " where a.file = '%1$s' and b.file = '%1$s' and a.n in (%2$d, 1) and b.n = %2$d + 1 - a.n and a.n <> b.n",
        "delete from uploaded_file_chunk where file = '%s' and n >= %d")) {
      for (int chunk : new int[] {0, 2}) {
        // the last chunk is shorter than an error text that could take its place
        String id = fang.staged(MATERIAL, "a.pdf", Papers.pdf(2 * CHUNK + 100));
        String number = handIn(Map.of(MATERIAL, List.of(id)));
        assertThat(jdbc.update(harm.formatted(id, chunk))).isPositive();
        assertThatThrownBy(() -> requireSent(fang.get("/api/cases/" + number + "/files/" + id)))
            .as(harm + " from chunk " + chunk).isInstanceOf(java.io.UncheckedIOException.class);
      }
    }
  }

  /** A file that is broken at its beginning is a failure with a number, one that is broken later a broken connection. */
  private static void requireSent(HttpResponse<byte[]> answer) {
    if (answer.statusCode() == 500 && new String(answer.body(), UTF_8).contains("incident")) {
      throw new java.io.UncheckedIOException(new IOException("500"));
    }
  }

  private JsonNode refused(int status, String name, byte[] content) {
    HttpResponse<byte[]> answer = fang.upload(MATERIAL, name, BodyPublishers.ofByteArray(content));
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(status);
    assertThat(waiting()).isZero();
    return FileClient.json(answer);
  }

  private String handIn(Map<String, List<String>> files) {
    Map<String, Object> form = aFamily();
    HttpResponse<byte[]> answer = fang.handIn(key(), form, files);
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(201);
    String number = FileClient.json(answer).get("caseNumber").asText();
    product.confirm(number, Families.WANG_FANG, form);
    return number;
  }

  /** Its certificate is on no register, so that a clerk has to look at the case. */
  private static Map<String, Object> aFamily() {
    return Families.aFamilyWhoseCertificateNobodyKnows();
  }

  private long waiting() {
    return count("uploaded_file where case_number is null");
  }

  private long count(String from) {
    return jdbc.queryForObject("select count(*) from " + from, Long.class);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
