package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import onewindow.exchange.OpenQuestions;
import onewindow.sandbox.AskedQuestions;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Fault;
import onewindow.sandbox.LaterAnswers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProduct
@ExtendWith(OutputCaptureExtension.class)
class AnswersSentLaterTest {

  private static final String OFFICE = "civil-affairs";
  private static final String MARRIAGE = OFFICE + ".marriage";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired DepartmentFaults faults;
  @Autowired AskedQuestions asked;
  @Autowired LaterAnswers later;
  @Autowired OpenQuestions openQuestions;
  @Autowired TransactionTemplate transaction;
  @Autowired TickingClock clock;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  @AfterEach
  void makePeace() {
    faults.reset();
  }

  @Test
  void anAnswerThatIsSentLaterIsTakenOnceHoweverOftenItComes() throws IOException {
    faults.set(OFFICE, Fault.of(Fault.Kind.CALLBACK).after(Duration.ofMillis(300)));
    String number = handIn();

    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(marriages(issued)).containsExactly(Result.PROMISED, Result.ANSWERED);
    assertThat(asked.times(number, MARRIAGE)).isOne();

    assertThat(sent(later.send(OFFICE, answer(number)))).as("the same again").isEqualTo("200 taken");
    assertThat(sent(changed(number, body -> ((ObjectNode) body.get("answer")).put("since", "2001-01-01"))))
        .as("another answer").isEqualTo("409 urn:onewindow:problem:answered-already");
    assertThat(marriages(product.caseFile(number))).hasSize(2);
    JsonNode documented = FileClient.json(FileClient.of(port, "wangfang").get("/v3/api-docs")).get("paths")
        .path("/api/departments/{department}/answers").path("post");
    assertThat(documented.path("responses").fieldNames()).toIterable()
        .contains("200", "400", "401", "404", "409", "413");
  }

  @Test
  void anAnswerThatOvertakesItsPromiseIsNotLost() {
    faults.set(OFFICE, Fault.of(Fault.Kind.CALLBACK_FIRST));
    String number = handIn();

    assertThat(marriages(product.awaitStatus(number, CaseStatus.DONE_ISSUED))).containsExactly(Result.ANSWERED);
    assertThat(asked.times(number, MARRIAGE)).isOne();
  }

  @Test
  void whatIsNotBoundToTheQuestionIsRefusedAndTheQuestionIsGivenUpInItsTime(CapturedOutput log) throws IOException {
    faults.set(OFFICE, Fault.of(Fault.Kind.CALLBACK_NEVER));
    String number = handIn();
    String other = handIn();
    Product.await(() -> product.caseFile(number), file -> marriages(file).contains(Result.PROMISED), "the promise");
    Product.await(() -> later.of(other, MARRIAGE), body -> body != null, "the other case's promise");
    String own = answer(number);

    assertThat(sent(later.send(OFFICE, own, "sha256=" + "0".repeat(64)))).startsWith("401 ").contains("signature");
    assertThat(sent(later.send("tax", own))).as("another department's").startsWith("404 ").contains("unknown-question");
    assertThat(sent(later.send("credit", own))).as("nothing agreed").startsWith("404 ").contains("no-callbacks");
    assertThat(sent(changed(number, body -> body.put("caseNumber", other)))).startsWith("409 ").contains("elsewhere");
    assertThat(sent(changed(number, body -> body.set("reference", reference(other))))).startsWith("409 ");
    assertThat(sent(changed(number, body -> body.put("requestKey", "guessed")))).startsWith("409 ");
    assertThat(sent(changed(number, body -> body.put("question", "census")))).startsWith("404 ");
    assertThat(sent(changed(number, body -> body.put("caseNumber", "LA000000000000")))).startsWith("404 ");
    HttpResponse<String> malformed = changed(number, body -> ((ObjectNode) body.get("answer")).put("married", "perhaps"));
    assertThat(sent(malformed)).isEqualTo("400 urn:onewindow:problem:callback-answer");
    assertThat(malformed.body()).contains("married (type)").doesNotContain("perhaps");
    assertThat(sent(later.send(OFFICE, "{\"caseNumber\": 1"))).startsWith("400 ");
    assertThat(marriages(product.caseFile(number))).containsExactly(Result.PROMISED);
    assertThat(log.getOut()).doesNotContain(Families.WANG_FANG.idNumber()).doesNotContain("only-for-trying");

    // what a node that starts again gives back of its own
    transaction.execute(status -> openQuestions.releaseOwn());
    clock.tick(Duration.ofMinutes(11));
    Task byHand = product.awaitTask(number, "verify-marriage");
    assertThat(asked.times(number, MARRIAGE)).as("not asked again").isOne();

    assertThat(sent(later.send(OFFICE, own))).as("after it was given up").isEqualTo("200 late");
    assertThat(sent(later.send(OFFICE, own))).isEqualTo("200 late");
    assertThat(marriages(product.caseFile(number))).containsExactly(Result.PROMISED, Result.GAVE_UP, Result.LATE);
    assertThat(product.caseFile(number).summary().status()).as("never taken alone").isEqualTo(CaseStatus.SUBMITTED);
    assertThat(prefilled(byHand)).containsEntry("married", true);
    product.submitForm(byHand, "liuyang", prefilled(byHand));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
  }

  private String handIn() {
    return product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
  }

  private String answer(String number) {
    return later.of(number, MARRIAGE);
  }

  private JsonNode reference(String number) {
    try {
      return json.readTree(answer(number)).get("reference");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> changed(String number, Consumer<ObjectNode> change) throws IOException {
    ObjectNode body = (ObjectNode) json.readTree(answer(number));
    change.accept(body);
    return later.send(OFFICE, json.writeValueAsString(body));
  }

  private String sent(HttpResponse<String> reply) throws IOException {
    JsonNode body = json.readTree(reply.body());
    return reply.statusCode() + " " + body.path("outcome").asText(body.path("type").asText());
  }

  private Map<String, Object> prefilled(Task task) {
    Map<String, Object> fields = new TreeMap<>();
    engine.getFormService().getTaskFormData(task.getId()).getFormFields()
        .forEach(field -> fields.put(field.getId(), field.getValue().getValue()));
    return fields;
  }

  private static List<Result> marriages(CaseRecord file) {
    return file.exchanges().stream().filter(one -> one.question().route().equals(MARRIAGE)).map(Exchanged::result)
        .toList();
  }
}
