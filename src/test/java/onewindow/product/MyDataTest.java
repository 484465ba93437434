package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import onewindow.cases.Applicant;
import onewindow.cases.CaseStatus;
import onewindow.cases.NotExported;
import onewindow.cases.PersonalDataSource;
import onewindow.retention.PersonalDataExport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody gets when they ask for everything that is kept about them. */
@WholeProduct
class MyDataTest {

  /** Keep nothing about anybody: digests of content, of the calendar and of the engine. */
  private static final Set<String> NOBODYS = Set.of("audit_key", "audit_anchor_posted");
  private static final Applicant FATHER = new Applicant("34152519920614411X", "邓凯");
  @Autowired Product product;
  @Autowired PersonalDataExport export;
  @Autowired List<PersonalDataSource> sources;
  @Autowired List<NotExported> notExported;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  @Test
  void everyTableThatKeepsSomethingSealedOrOfAPersonIsToldOrExcepted() {
    Set<String> named = Stream.concat(sources.stream().flatMap(source -> source.tables().stream()),
        notExported.stream().flatMap(each -> each.tables().stream())).collect(Collectors.toCollection(TreeSet::new));
    List<String> personal = jdbc.queryForList("select distinct table_name from information_schema.columns c"
        + " join information_schema.tables t using (table_schema, table_name) where table_schema = 'public'"
        + " and table_type = 'BASE TABLE' and (data_type = 'bytea' or column_name in ('person', 'owner', 'actor'))"
        + " and table_name not like 'act\\_%'", String.class);

    assertThat(personal).hasSizeGreaterThan(20).allSatisfy(table ->
        assertThat(named.contains(table) || NOBODYS.contains(table)).as(table).isTrue());
    assertThat(jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public'",
        String.class)).containsAll(named);
  }

  @Test
  void somebodyGetsTheirOwnInFullAndOthersMasked() throws IOException {
    String number = issuedAfterAReview();
    assertThat(Persona.of(port, "xudan").send("PUT", "/api/messages/preferences", "application/json",
        "{\"channel\":\"sms\",\"language\":\"zh\",\"mobile\":\"13856400077\"}").statusCode()).isLessThan(300);

    Map<String, byte[]> zip = export(Families.XU_DAN);

    JsonNode data = new ObjectMapper().readTree(zip.get("data.json"));
    JsonNode mine = of(data, "cases", "caseNumber", number);
    assertThat(mine.at("/entered/motherIdNumber/zh").asText()).isEqualTo(Families.XU_DAN.idNumber());
    assertThat(mine.at("/entered/fatherIdNumber/zh").asText()).isEqualTo("341525********411X");
    assertThat(mine.at("/timeline").size()).isGreaterThan(2);
    assertThat(of(data, "views", "caseNumber", number).at("/department/zh").asText()).isEqualTo("六安市公安局");
    assertThat(data.at("/contact-preferences/0/mobile").asText()).isEqualTo("13856400077");
    assertThat(data.get("messages").toString()).contains(number);
    assertThat(new String(zip.get("data.json"), UTF_8)).doesNotContain(FATHER.idNumber(), FATHER.name(), "liuyang");
    assertThat(zip.get(mine.at("/files/0/path").asText())).isEqualTo(Papers.pdf(1000));
    String certificate = of(data, "certificates", "caseNumber", number).get("path").asText();
    assertThat(new String(zip.get(certificate), 0, 5, UTF_8)).isEqualTo("%PDF-");
    assertThat(new String(zip.get("index.html"), UTF_8)).contains(number, "填写内容", "Entered", "新生儿落户")
        .doesNotContain("<script", FATHER.idNumber());
    assertThat(jdbc.queryForObject("select count(*) from audit_record where action = 'person.data-exported'",
        Long.class))
        .isPositive();
  }

  @Test
  void theOtherPartyGetsTheirPartAndNotTheNumbersOfTheApplicant() throws IOException {
    String number = issuedAfterAReview();

    JsonNode theirs = of(new ObjectMapper().readTree(export(FATHER).get("data.json")), "cases", "caseNumber", number);

    assertThat(theirs.at("/entered/fatherIdNumber/zh").asText()).isEqualTo(FATHER.idNumber());
    assertThat(theirs.toString()).doesNotContain(Families.XU_DAN.idNumber(), Families.XU_DAN.name());
    assertThat(theirs.has("files")).isFalse();
  }

  @Test
  void whatCannotBeReadKeepsNothingElseFromItsPerson() throws IOException {
    String number = issuedAfterAReview();
    jdbc.update("update certificate set pdf = 'x' where case_number = ?", number);
    jdbc.update("update uploaded_file_chunk set sealed = 'x' where file in (select id from uploaded_file"
        + " where case_number = ?)", number);

    Map<String, byte[]> zip = export(Families.XU_DAN);
    JsonNode data = new ObjectMapper().readTree(zip.get("data.json"));
    jdbc.update("update certificate set pdf = null where case_number = ?", number);
    jdbc.update("delete from uploaded_file_chunk where sealed = 'x'");

    assertThat(of(data, "certificates", "caseNumber", number).has("unreadable")).isTrue();
    assertThat(of(data, "cases", "caseNumber", number).has("timeline")).isTrue();
    assertThat(zip).containsKey("index.html");
    String paper = of(data, "cases", "caseNumber", number).at("/files/0/path").asText();
    assertThat(new String(zip.get(paper + ".unreadable.txt"), UTF_8)).contains("暂时无法完整读取", "cannot be read whole");
  }

  @Test
  void itIsDownloadedFromAPageNotTooOftenAndByNobodyElse() {
    Persona citizen = Persona.of(port, "zhaomin");
    var answer = citizen.send("POST", "/my-data/export");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("my-data-").contains(".zip");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    List<Integer> statuses = Stream.generate(() -> citizen.send("POST",
        "/my-data/export").statusCode()).limit(5).toList();
    assertThat(statuses).contains(429).endsWith(429);
    assertThat(Persona.nobody(port).send("POST", "/my-data/export").statusCode()).isNotEqualTo(200);
  }

  /** Of a couple that few other tests know, with a paper, read by a clerk. */
  private String issuedAfterAReview() {
    FileClient mother = FileClient.of(port, "xudan");
    Map<String, Object> form = Families.aFamilyWhoseCertificateNobodyKnows();
    form.putAll(Map.of("childName", "邓安安", "motherName", Families.XU_DAN.name(), "motherIdNumber",
        Families.XU_DAN.idNumber(),
        "fatherName", FATHER.name(), "fatherIdNumber", FATHER.idNumber(), "registrationArea", "341525"));
    String file = mother.staged("birth-certificate", "证明.pdf", Papers.pdf(1000));
    JsonNode receipt = FileClient.json(mother.handIn(UUID.randomUUID().toString(), form,
        Map.of("birth-certificate", List.of(file))));
    assertThat(receipt.has("caseNumber")).as(receipt.toString()).isTrue();
    String number = receipt.get("caseNumber").asText();
    product.confirm(number, Families.XU_DAN, form);
    String task = product.awaitTask(number, "review").getId();
    assertThat(FileClient.of(port, "liuyang").get("/clerk/tasks/" + task + "/case-file").statusCode()).isEqualTo(200);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "医院补发证明，核对无误。"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private Map<String, byte[]> export(Applicant person) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(person.name(), person.idNumber(), out);
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static JsonNode of(JsonNode data, String part, String name, String value) {
    for (JsonNode each : data.get(part)) {
      if (value.equals(each.path(name).asText())) {
        return each;
      }
    }
    throw new AssertionError("No " + part + " with " + name + " " + value + " in " + data.get(part));
  }
}
