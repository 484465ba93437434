package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.catalog.Service;
import onewindow.drafts.Draft;
import onewindow.drafts.Drafts;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** What people have entered and not handed in yet, over HTTP. */
@WholeProduct
class DraftsTest {

  private static final String DRAFT = "/api/services/" + Product.SERVICE + "/draft";
  private static final String MATERIAL = "birth-certificate";
  @LocalServerPort int port;
  @Autowired Product product;
  @Autowired Drafts drafts;
  @Autowired JdbcTemplate jdbc;
  @Autowired TickingClock clock;
  @Autowired List<SchedulingConfigurer> sweeps;
  private FileClient fang;
  private FileClient zhaomin;

  @BeforeEach
  void signIn() {
    fang = FileClient.of(port, "wangfang");
    zhaomin = FileClient.of(port, "zhaomin");
    fang.delete(DRAFT);
    zhaomin.delete(DRAFT);
  }

  @Test
  void aDraftComesBackAsItWasEnteredWithItsFilesAndItsKey() {
    String file = fang.staged(MATERIAL, "出生医学证明.pdf", Papers.pdf(100));
    Map<String, Object> form = new HashMap<>(Map.of("childName", "王", "contactPhone", "12", "nameAgreed", true));
    form.put("motherName", null);

    JsonNode saved = json(save(fang, 0, form, Map.of(MATERIAL, List.of(file))), 200);
    JsonNode draft = json(fang.get(DRAFT), 200);

    assertThat(draft.get("version")).isEqualTo(saved.get("version"));
    assertThat(draft.get("clientKey").asText()).isEqualTo("key-of-this-draft");
    assertThat(draft.get("form").get("childName").asText()).isEqualTo("王");
    assertThat(draft.get("form").get("motherName").isNull()).as("what was emptied stays empty").isTrue();
    assertThat(draft.get("files").get(MATERIAL).get(0).get("name").asText()).isEqualTo("出生医学证明.pdf");
    assertThat(draft.get("formChanged").asBoolean()).isFalse();
    json(save(fang, 1, form, Map.of(MATERIAL, List.of(file, UUID.randomUUID().toString()))), 200);
    assertThat(json(fang.get(DRAFT), 200).get("gone")).hasSize(1);
  }

  @Test
  void nothingOfADraftStandsPlainInItsRowAndNobodyElseReadsIt() {
    json(save(fang, 0, Map.of("motherName", "王芳芳", "motherIdNumber", "341502199203154529"), Map.of()), 200);

    byte[] row = jdbc.queryForObject("select convert_to(draft::text, 'UTF8') || content from draft"
        + " where service = ?", byte[].class, Product.SERVICE);

    assertThat(new String(row, UTF_8)).contains(Product.SERVICE).doesNotContain("王芳芳", "341502199203154529", "motherName");
    assertThat(zhaomin.get(DRAFT).statusCode()).isEqualTo(204);
    assertThat(kind(zhaomin.delete(DRAFT), 404)).isEqualTo("unknown-draft");
    assertThat(anonymously().statusCode()).isEqualTo(401);
    json(save(zhaomin, 0, Map.of(), Map.of()), 200);
    jdbc.update("update draft a set content = b.content, wrapped_key = b.wrapped_key from draft b where a.owner <> b.owner");
    assertThat(zhaomin.get(DRAFT).statusCode()).as("a row moved to somebody else").isEqualTo(500);
    jdbc.update("delete from draft");
  }

  @Test
  void ofTwoWhoContinueTheSameVersionTheSecondIsToldAndChangesNothing() {
    json(save(fang, 0, Map.of("childName", "王安"), Map.of()), 200);
    assertThat(kind(save(fang, 0, Map.of("childName", "王二"), Map.of()), 409)).isEqualTo("draft-changed");
    json(save(fang, 1, Map.of("childName", "王三"), Map.of()), 200);
    assertThat(kind(save(fang, 1, Map.of("childName", "王四"), Map.of()), 409)).isEqualTo("draft-changed");
    assertThat(json(fang.get(DRAFT), 200).get("form").get("childName").asText()).isEqualTo("王三");

    assertThat(fang.delete(DRAFT).statusCode()).isEqualTo(204);
    assertThat(kind(save(fang, 2, Map.of("childName", "王五"), Map.of()), 409)).isEqualTo("draft-changed");
    assertThat(fang.get(DRAFT).statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsHandedInIsNoDraftAnyMoreAndALateSaveDoesNotBringItBack() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    json(save(fang, 0, "another-key-of-hers", form, Map.of()), 200);
    assertThat(fang.handIn(UUID.randomUUID().toString(), Families.aMarriedFamilyWithFamilyHouseholds(), Map.of())
        .statusCode()).isEqualTo(201);
    assertThat(drafts.allOf(Families.WANG_FANG.idNumber())).as("another application was handed in").hasSize(1);
    fang.delete(DRAFT);

    String key = UUID.randomUUID().toString();
    json(save(fang, 0, key, form, Map.of()), 200);
    assertThat(fang.handIn(key, form, Map.of()).statusCode()).isEqualTo(201);
    assertThat(drafts.allOf(Families.WANG_FANG.idNumber())).isEmpty();
    assertThat(kind(save(fang, 0, key, form, Map.of()), 409)).isEqualTo("draft-changed");
    assertThat(fang.get(DRAFT).statusCode()).isEqualTo(204);
  }

  @Test
  void onlyItsSizeAndItsFieldsAreLookedAt() {
    JsonNode unknown = json(save(fang, 0, Map.of("childName", "?", "shoeSize", 40), Map.of("shoe", List.of("1"))), 422);
    assertThat(unknown.get("problems")).extracting(problem -> problem.get("field").asText())
        .containsExactly("shoeSize", "files.shoe");
    assertThat(kind(save(fang, 0, Map.of("childName", "王".repeat(100_000)), Map.of()), 413)).isEqualTo("too-large");
    HttpResponse<byte[]> strange = put(fang, Map.of("version", -1, "clientKey", "short", "formVersion", "\u0000"));
    assertThat(json(strange, 422).get("problems")).extracting(problem -> problem.get("field").asText())
        .containsExactly("clientKey", "form", "formVersion", "version");
    assertThat(json(put(fang, Map.of("version", 0, "clientKey", "long-enough", "form", Map.of(), "formVersion", "none")),
        422).get("problems").get(0).get("field").asText()).isEqualTo("formVersion");
    assertThat(fang.get(DRAFT).statusCode()).isEqualTo(204);
    assertThat(kind(fang.get("/api/services/nothing/draft"), 404)).isEqualTo("unknown-service");
  }

  @Test
  void aDraftOfAnOlderFormIsRestoredAsFarAsItsFieldsExistAndSaysWhatWasLeftOut() {
    json(save(fang, 0, Map.of("childName", "王安", "contactPhone", "13856412345", "motherName", ""), Map.of()), 200);
    String id = Families.WANG_FANG.idNumber();

    assertThat(drafts.of(id, product.service()).orElseThrow().dropped()).isEmpty();
    Draft restored = drafts.of(id, without("childName", "motherName")).orElseThrow();

    assertThat(restored.formChanged()).isTrue();
    assertThat(restored.form()).containsOnly(Map.entry("contactPhone", "13856412345"));
    assertThat(restored.dropped()).as("motherName was left empty").extracting(LocalizedText::en)
        .containsExactly("Name of the child");
  }

  @Test
  void aDraftIsDeletedSoManyDaysAfterItWasSavedLastAndDiscardedWithItsFiles() {
    json(save(fang, 0, Map.of("childName", "王安"), Map.of()), 200);
    clock.tick(drafts.settings().keep().minus(Duration.ofMinutes(1)));
    sweep();
    assertThat(drafts.allOf(Families.WANG_FANG.idNumber())).hasSize(1);
    clock.tick(Duration.ofMinutes(2));
    sweep();
    assertThat(fang.get(DRAFT).statusCode()).isEqualTo(204);

    String file = fang.staged(MATERIAL, "a.pdf", Papers.pdf(100));
    json(save(fang, 0, Map.of(), Map.of(MATERIAL, List.of(file))), 200);
    assertThat(fang.delete(DRAFT).statusCode()).isEqualTo(204);
    assertThat(fang.delete(FileClient.filesOf(MATERIAL) + "/" + file).statusCode()).isEqualTo(404);
  }

  /** The service as if its next version did not ask for these any more. */
  private Service without(String... keys) {
    FormSchema form = product.service().applicationForm();
    List<FormField> left = form.fields().stream().filter(field -> !List.of(keys).contains(field.key())).toList();
    Map<String, FormSchema> forms = new HashMap<>(product.service().forms());
    forms.put("application", new FormSchema(form.id(), left, form.json() + " "));
    return new Service(product.service().definition(), forms, product.service().folder());
  }

  /** The sweep as the scheduler runs it. */
  private void sweep() {
    ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
    sweeps.stream().filter(sweep -> sweep.getClass().getName().startsWith("onewindow.drafts"))
        .forEach(sweep -> sweep.configureTasks(tasks));
    assertThat(tasks.getFixedDelayTaskList()).singleElement()
        .isInstanceOfSatisfying(FixedDelayTask.class, task -> task.getRunnable().run());
  }

  private static HttpResponse<byte[]> save(
      FileClient client, int version, Map<String, Object> form, Map<String, List<String>> files) {
    return save(client, version, "key-of-this-draft", form, files);
  }

  private static HttpResponse<byte[]> save(FileClient client, int version, String key, Map<String, Object> form,
      Map<String, List<String>> files) {
    return put(client, Map.of("version", version, "clientKey", key, "form", form, "files", files));
  }

  private static HttpResponse<byte[]> put(FileClient client, Map<String, Object> body) {
    try {
      return client.send(client.request(DRAFT).header("Content-Type", "application/json")
          .PUT(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body))));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<byte[]> anonymously() {
    HttpRequest.Builder request = HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + DRAFT));
    return fang.send(request.GET());
  }

  private static String kind(HttpResponse<byte[]> answer, int status) {
    return json(answer, status).get("type").asText().replace("urn:onewindow:problem:", "");
  }

  private static JsonNode json(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(status);
    return FileClient.json(answer);
  }
}
