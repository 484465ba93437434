package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.ErasureObstacle;
import onewindow.certificates.CertificateChecks;
import onewindow.certificates.Verification;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.KeyDestroyedException;
import onewindow.privacy.KeyedIndex;
import onewindow.retention.Erasures;
import onewindow.retention.Erasures.Answer;
import onewindow.retention.RetentionSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** After its erasure a case still counts, and nobody reads what it was about or whose it was. */
@WholeProduct
class ErasureTest {

  @Autowired Product product;
  @Autowired CaseRecords records;
  @Autowired Erasures erasures;
  @Autowired CaseKeys keys;
  @Autowired KeyedIndex index;
  @Autowired CertificateChecks certificates;
  @Autowired List<ErasureObstacle> obstacles;
  @Autowired ApplicationContext context;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;

  /** What a broken-off run has left. */
  @BeforeEach
  void nothingIsDue() {
    steps().eraseExpired();
  }

  @Test
  void everyObstacleHasItsWordsInBothLanguages() throws IOException {
    try (InputStream texts = Erasures.class.getResourceAsStream("/onewindow/portal/erasures.yaml")) {
      String yaml = new String(texts.readAllBytes(), UTF_8);
      assertThat(obstacles).hasSizeGreaterThan(5)
          .allSatisfy(each -> assertThat(yaml).contains("obstacle." + each.code() + ": {zh: "));
    }
  }

  @Test
  void aCaseWhoseTimeIsOverIsErasedAndNothingOfItOpensOrIsFoundByAPerson() {
    String number = issued();
    String other = issued();
    byte[] wrapped = jdbc.queryForObject("select wrapped_key from case_file where number = ?", byte[].class, number);
    Map<String, List<byte[]>> sealed = sealed(number);
    long counted = jdbc.queryForObject("select count(*) from case_file where ended_at is not null", Long.class);
    assertThat(sealed).as("columns that were sealed").hasSizeGreaterThan(4);

    assertThat(steps().eraseExpired()).isZero();
    age(number);
    assertThat(steps().eraseExpired()).isEqualTo(1);

    assertThat(jdbc.queryForMap("select wrapped_key, applicant, result, erasure_cause from case_file where number = ?",
        number)).containsEntry("wrapped_key", null).containsEntry("applicant", null).containsEntry("result", null)
        .containsEntry("erasure_cause", "EXPIRED");
    assertThat(tablesWith(wrapped)).as("the key").isEmpty();
    assertThat(personsOf(number)).as("tables that name somebody of the case").isEmpty();
    assertThat(sealed(number)).as("sealed, and without its key").containsKeys("decision.facts", "decision.ruling");
    assertThatThrownBy(() -> product.caseFile(number)).isInstanceOf(KeyDestroyedException.class);
    assertThat(records.allOfPerson(Families.WANG_FANG.idNumber())).extracting("caseNumber").contains(other)
        .doesNotContain(number);
    assertThat(product.caseFile(other).application()).isNotEmpty();
    assertThat(jdbc.queryForObject("select count(*) from case_file where ended_at is not null", Long.class))
        .isEqualTo(counted);
    assertThat(jdbc.queryForList("select actor from audit_record where object = ? and action = 'case.erased'",
        String.class, number)).containsExactly("system");
    assertThat(steps().eraseExpired()).as("the second look").isZero();
  }

  @Test
  void whoeverAsksForAnErasedCaseIsToldSo() {
    String number = issued();
    erase(number);

    FileClient mother = FileClient.of(port, "wangfang");
    for (String path : List.of("/api/cases/" + number, "/api/cases/" + number + "/timeline", "/cases/" + number,
        "/api/cases/" + number + "/certificate", "/cases/" + number + "/progress")) {
      assertThat(mother.get(path).statusCode()).as(path).isEqualTo(410);
    }
    assertThat(body(mother, "/api/cases/" + number + "?lang=en")).contains("urn:onewindow:problem:erased",
        "was erased on",
        "processed unlawfully");
    assertThat(body(mother, "/cases/" + number + "?lang=zh")).contains("按规定删除", "违法或违约处理");
    assertThat(body(mother, "/cases")).doesNotContain(number);
    assertThat(body(FileClient.of(port, "machao"), "/supervision/ledger")).contains("<html");
    assertThat(body(FileClient.of(port, "machao"), "/supervision/cases/" + number + "?lang=zh")).contains("按规定删除");
    assertThat(FileClient.of(port, "machao").get("/api/supervision/ledger.csv").statusCode()).isEqualTo(200);
    assertThat(FileClient.of(port, "linfeng").get("/ratings").statusCode()).isNotEqualTo(500);
  }

  @Test
  void aCertificateOfAnErasedCaseIsStillVerifiedWithoutItsHolder() {
    String number = issued();
    CaseRecord record = product.caseFile(number);
    String certificate = jdbc.queryForObject("select number from certificate where case_number = ?", String.class,
        number);
    byte[] code = keys.open(number, jdbc.queryForObject("select wrapped_key from case_file where number = ?",
        byte[].class,
        number)).open("certificate-code:" + certificate,
        jdbc.queryForObject("select code from certificate where number = ?", byte[].class, certificate));
    assertThat(record.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    erase(number);

    assertThat(certificates.verify(certificate, new String(code, UTF_8), "10.0.0.1"))
        .isInstanceOfSatisfying(Verification.Known.class, known -> {
          assertThat(known.number()).isEqualTo(certificate);
          assertThat(known.holder()).isNull();
        });
  }

  @Test
  void whatIsOpenDisputedOrHeldIsNotErased() {
    String open = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(open, "review");
    assertThat(order(open)).isInstanceOfSatisfying(Answer.Refused.class,
        refused -> assertThat(refused.why()).contains("open", "process", "supervision"));
    String held = issued();
    assertThat(erasures.hold(held, "六法〔2026〕12号", "gaoxiang")).isInstanceOf(Answer.Done.class);
    age(held);
    assertThat(steps().eraseExpired()).isZero();
    assertThat(order(held)).isEqualTo(new Answer.Refused(List.of("held")));
    assertThat(erasures.lift(held, "六法〔2026〕13号", "gaoxiang")).isInstanceOf(Answer.Done.class);
    jdbc.update("insert into commitment_check (case_number, state, role, materials, opened_at, due_at)"
        + " values (?, 'CHECKING', 'mother', '{}', now(), now())", held);
    assertThat(order(held)).isEqualTo(new Answer.Refused(List.of("commitment-check")));
    jdbc.update("delete from commitment_check where case_number = ?", held);
    assertThat(order(held)).isInstanceOf(Answer.Done.class);
    assertThat(order(held)).isEqualTo(new Answer.Refused(List.of("erased")));
  }

  @Test
  void whatSomebodyStillWorksOnIsNotErased() {
    String number = issued();
    jdbc.update("insert into supervised_case (case_number, service, opened_at, looked_at, changed, over)"
        + " values (?, 'newborn-registration', now(), now(), false, true)", number);
    long card = jdbc.queryForObject("insert into supervision_entry (case_number, code, light, told, at, reason_zh, reason_en,"
        + " basis_zh, basis_en, appeal, appealed_at) values (?, 'x', 2, 'HEAD', now(), '', '', '', '', 'x', now())"
        + " returning id", Long.class, number);
    assertThat(order(number)).isEqualTo(new Answer.Refused(List.of("appeal")));
    jdbc.update("delete from supervision_entry where id = ?", card);
    jdbc.update("insert into commitment_check (case_number, state, role, materials, opened_at, due_at, closed_at)"
        + " values (?, 'REVOKED', 'mother', '{}', now(), now(), now())", number);
    jdbc.update("insert into false_commitment (case_number, person, recorded_at, recorded_by) values (?, 'x', now(), 'x')",
        number);
    assertThat(order(number)).isEqualTo(new Answer.Refused(List.of("false-commitment")));
    jdbc.update("update false_commitment set repaired_at = now() where case_number = ?", number);
    jdbc.update("insert into rating (case_number, service, case_ended_at, at, level, role, aspects)"
        + " values (?, 'newborn-registration', '2000-01-01', '2000-01-01', 'DISSATISFIED', 'mother', '{}')", number);
    jdbc.update("insert into bad_rating (case_number, state, opened_at) values (?, 'FOUND', now())", number);
    assertThat(order(number)).isEqualTo(new Answer.Refused(List.of("bad-rating")));
    jdbc.update("update bad_rating set state = 'CLOSED' where case_number = ?", number);

    assertThat(order(number)).isInstanceOf(Answer.Done.class);
    assertThat(jdbc.queryForMap("select person, repair from false_commitment where case_number = ?", number))
        .containsEntry("person", null);
  }

  @Test
  void whileOneNodeErasesNoOtherDoes() throws SQLException {
    String number = issued();
    age(number);
    assertThat(steps().whileAnotherNodeErases(() -> steps().eraseExpired())).isZero();
    assertThat(steps().eraseExpired()).isEqualTo(1);
  }

  @Test
  void anOrderNeedsACauseAPaperWithoutNumbersOfPeopleAndTheNumberOnceMore() {
    String number = issued();
    assertThat(erasures.erase(number, "EXPIRED", "王芳 " + Families.WANG_FANG.idNumber(), "LA1", "gaoxiang"))
        .isInstanceOfSatisfying(Answer.Incomplete.class, answer ->
            assertThat(answer.problems()).extracting("field").containsExactly("basis", "cause", "typed"));
    assertThat(product.caseFile(number).application()).isNotEmpty();
    assertThat(erasures.erase("LA0", "UNLAWFUL", "1", "LA0", "gaoxiang")).isInstanceOf(Answer.NotThere.class);
  }

  @Test
  void whatARestoredDatabaseBringsBackIsErasedAgain() {
    String number = issued();
    String later = issued();
    Map<String, Object> before = jdbc.queryForMap("select wrapped_key, application, result, applicant, client_key,"
        + " submission_digest from case_file where number = ?", number);
    erase(number);
    restore(number, before);
    assertThat(keys.open(number, (byte[]) before.get("wrapped_key")).open("application",
        (byte[]) before.get("application")))
        .as("what a backup still opens").isNotEmpty();
    // a case that got the number of an erased one after the restore is another case
    steps().log(later, jdbc.queryForObject("select submitted_at from case_file where number = ?", Timestamp.class,
        later)
        .toInstant().minusSeconds(1));

    assertThat(steps().eraseAgain()).isEqualTo(1);

    assertThatThrownBy(() -> product.caseFile(number)).isInstanceOf(KeyDestroyedException.class);
    assertThat(records.erased(number)).get().extracting("cause").hasToString("UNLAWFUL");
    assertThat(product.caseFile(later).application()).isNotEmpty();
  }

  @Test
  void aNodeThatDiesHalfWayLeavesPortionsWholeAndTheNextLookGoesOn() {
    List<String> numbers = Stream.generate(this::issued).limit(3).toList();
    numbers.forEach(this::age);

    assertThat(steps().erasePortionAndDie(1)).isEqualTo(1);
    assertThat(numbers.stream().filter(number -> records.erased(number).isPresent())).hasSize(1);
    assertThat(steps().eraseExpired()).isEqualTo(2);
    assertThat(numbers).allMatch(number -> records.erased(number).isPresent());
  }

  @Test
  void anOperatorErasesByTheApiAndNobodyElseDoes() {
    String number = issued();
    Persona operator = Persona.of(port, "gaoxiang");
    String order = "{\"cause\":\"UNLAWFUL\",\"basis\":\"六数〔2026〕7号\",\"caseNumber\":\"" + number + "\"}";
    assertThat(Persona.of(port, "machao").send("POST", "/api/erasures/" + number, "application/json",
        order).statusCode())
        .isEqualTo(403);
    assertThat(operator.send("POST", "/api/erasures/" + number, "application/json", order.replace(number,
        "LA")).statusCode())
        .isEqualTo(422);
    assertThat(operator.send("POST", "/api/erasures/" + number, "application/json", order).body())
        .contains("\"erasedAt\"", "UNLAWFUL");
    assertThat(operator.send("POST", "/api/erasures/" + number, "application/json", order).statusCode()).isEqualTo(409);
    assertThat(jdbc.queryForObject("select parameters ->> 'basis' from audit_record where object = ?"
        + " and action = 'case.erased' and actor = 'staff:gaoxiang'", String.class, number)).isEqualTo("六数〔2026〕7号");
  }

  private RetentionSteps steps() {
    return new RetentionSteps(context);
  }

  /** Issued, with a file, every process and watch of it over. */
  private String issued() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    Product.await(() -> erasures.of(number).orElseThrow().obstacles(), java.util.Collection::isEmpty,
        "nothing that keeps " + number);
    return number;
  }

  private void erase(String number) {
    assertThat(order(number)).isInstanceOf(Answer.Done.class);
  }

  private Answer order(String number) {
    return erasures.erase(number, "UNLAWFUL", "六数〔2026〕7号", number, "gaoxiang");
  }

  private void age(String number) {
    jdbc.update("update case_file set ended_at = ended_at - interval '31 years', changed_at = changed_at - interval '31 years'"
        + " where number = ?", number);
  }

  private void restore(String number, Map<String, Object> before) {
    jdbc.update("update case_file set erased_at = null, erasure_cause = null, wrapped_key = ?, application = ?, result = ?,"
        + " applicant = ?, client_key = ?, submission_digest = ? where number = ?", before.get("wrapped_key"),
        before.get("application"), before.get("result"), before.get("applicant"), UUID.randomUUID().toString(),
        before.get("submission_digest"), number);
  }

  /** Every sealed value that still stands beside the case, by table and column. */
  private Map<String, List<byte[]>> sealed(String number) {
    Map<String, List<byte[]>> sealed = new java.util.TreeMap<>();
    jdbc.query("select c.table_name, c.column_name from information_schema.columns c where data_type = 'bytea'"
        + " and table_schema = 'public' and exists (select from information_schema.columns k where k.table_name = c.table_name"
        + " and k.table_schema = 'public' and k.column_name = 'case_number')", row -> {
          List<byte[]> values = jdbc.queryForList("select " + row.getString(2) + " from " + row.getString(1)
              + " where case_number = ? and " + row.getString(2) + " is not null", byte[].class, number);
          if (!values.isEmpty()) {
            sealed.put(row.getString(1) + "." + row.getString(2), values);
          }
        });
    return sealed;
  }

  /** Tables of ours in which somebody of the family is found beside the case, by whatever index or value. */
  private List<String> personsOf(String number) {
    String person = HexFormat.of().formatHex(index.of("person", Families.WANG_FANG.idNumber()));
    String father = HexFormat.of().formatHex(index.of("person", Families.LI_QIANG.idNumber()));
    String pattern = Stream.of(Families.WANG_FANG.idNumber(), Families.LI_QIANG.idNumber(), "王芳", "李强", "李安安")
        .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(UTF_8))))
        .collect(java.util.stream.Collectors.joining("|", person + "|" + father + "|", ""));
    return jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public'"
        + " and table_type = 'BASE TABLE' and table_name not like 'audit%' order by 1", String.class).stream()
        .filter(table -> jdbc.queryForObject("select exists (select from " + table
        + " t where t::text like ? and t::text ~ ?)",
            Boolean.class, "%" + number + "%", pattern)).toList();
  }

  private List<String> tablesWith(byte[] value) {
    return jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public'"
        + " and table_type = 'BASE TABLE' order by 1", String.class).stream()
        .filter(table -> jdbc.queryForObject("select exists (select from " + table + " t where strpos(t::text, ?) > 0)",
            Boolean.class, HexFormat.of().formatHex(value))).toList();
  }

  private static String body(FileClient client, String path) {
    return new String(client.get(path).body(), UTF_8);
  }
}
