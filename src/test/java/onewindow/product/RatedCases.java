package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onewindow.cases.CaseStatus;
import onewindow.cases.TimelineEntry;
import onewindow.ratings.RatingVerbs;
import org.camunda.bpm.engine.ProcessEngine;

/** Cases that have ended and what people say of them, over HTTP. */
record RatedCases(Product product, ProcessEngine engine, int port) {

  static final String WORDS = "窗口让我跑了三趟";

  String ended() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  String badly() {
    String number = ended();
    assertThat(rate("wangfang", number, "dissatisfied", WORDS).statusCode()).isEqualTo(200);
    return number;
  }

  long followUps(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(RatingVerbs.COMPANION).count();
  }

  List<String> told(String number) {
    return product.caseFile(number).timeline().stream().map(TimelineEntry::code).toList();
  }

  JsonNode rating(String account, String number) {
    return FileClient.json(get(account, "/api/cases/" + number + "/rating")).get("rating");
  }

  JsonNode followUp(String number) {
    return rating("wangfang", number).get("followUp");
  }

  static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  HttpResponse<byte[]> get(String account, String path) {
    return FileClient.of(port, account).get(path);
  }

  HttpResponse<byte[]> rate(String account, String number, String level, String words) {
    FileClient client = FileClient.of(port, account);
    return client.send(client.request("/api/cases/" + number + "/rating").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"level\": \"%s\", \"aspects\": [\"speed\"]%s}".formatted(level,
            words == null ? "" : ", \"words\": \"" + words + "\""))));
  }
}
