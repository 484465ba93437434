package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import onewindow.cases.Applicant;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.sandbox.Departments;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Sales of the sandbox's homes, one for each way, and what their people and clerks do. */
record Sales(Product product, Intake intake, Services services, PartyRequests requests, ProcessEngine engine,
    Departments departments) {

  static final String SERVICE = "property-registration";
  static final Applicant SELLER = new Applicant("341502197803122417", "陈国平");
  static final Applicant BUYER = new Applicant("341503199106081838", "刘敏");
  static final Applicant SPOUSE = new Applicant("341503198909151911", "王军");
  static final Applicant AGENT = new Applicant("341502198603031718", "赵律");
  static final int SMOOTH = 1;
  static final int SEIZED = 2;
  private static final AtomicInteger CONTRACTS = new AtomicInteger((int) (System.nanoTime() / 1000 % 40_000_000));
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Every call is another contract on the way's home. */
  static Map<String, Object> sale(int way) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("district", "341502");
    form.put("unitNumber", "341502001001GB00001F0001%04d".formatted(way));
    form.put("address", "六安市金安区皖西路1号%d幢101室".formatted(way));
    form.put("homeArea", 140);
    form.put("contractNumber", "HT%02d%08d".formatted(way, CONTRACTS.incrementAndGet()));
    form.put("contractSignedOn", TickingClock.today().toString());
    form.put("price", 1000000);
    form.put("sellerName", SELLER.name());
    form.put("sellerIdNumber", SELLER.idNumber());
    form.put("buyerName", BUYER.name());
    form.put("buyerIdNumber", BUYER.idNumber());
    form.put("buyerSpouseName", SPOUSE.name());
    form.put("buyerSpouseIdNumber", SPOUSE.idNumber());
    form.put("delivery", "electronic");
    form.put("contactPhone", "13856400011");
    form.put("jointApplication", true);
    form.put("dataConsent", true);
    return form;
  }

  /** Handed in by the seller, confirmed by the buyer and the buyer's spouse. @return the case number */
  String handIn(int way) {
    return handIn(SELLER, sale(way));
  }

  String handIn(Applicant applicant, Map<String, Object> sale) {
    Submission submission = intake.submit(applicant, service(), UUID.randomUUID().toString(), sale, Map.of(),
        Reception.unattended(Channel.API));
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    String number = ((Submission.Accepted) submission).caseNumber();
    assertThat(requests.confirm(number, BUYER.idNumber())).isInstanceOf(PartyAnswer.Done.class);
    assertThat(requests.confirm(number, SPOUSE.idNumber())).isInstanceOf(PartyAnswer.Done.class);
    return number;
  }

  Service service() {
    return services.latest(SERVICE).orElseThrow();
  }

  /** Somebody takes the task and fills in its form. */
  void judge(String number, String task, String clerk, String outcome) {
    Task open = product.awaitTask(number, task);
    engine.getTaskService().claim(open.getId(), clerk);
    complete(open, clerk, outcome);
  }

  void complete(Task open, String clerk, String outcome) {
    complete(open, clerk, Map.of("outcome", outcome, "reason", "经审查，意见如上。"));
  }

  void complete(Task open, String clerk, Map<String, Object> entered) {
    engine.getIdentityService().setAuthentication(clerk,
        List.of("natural-resources.clerk", "natural-resources.approver", "tax.clerk"));
    try {
      engine.getFormService().submitTaskForm(open.getId(), entered);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  /** Up to the notice of what is to be paid, which was looked for so often. */
  void awaitPayment(String number, int looked) {
    Product.await(() -> departments.asked().times(number, "treasury.payment"), times -> times >= looked,
        "the treasury asked " + looked + " times");
    Product.await(() -> engine.getRuntimeService().createExecutionQuery().processInstanceBusinessKey(number)
        .activityId("await-payment").count(), count -> count == 1, "the case waits for its payment");
  }

  /** All that the notice asks for is paid in at the treasury's counter. */
  void pay(String number) {
    at("treasury", "pay", number, "\"notice\": \"%s\", \"amount\": \"%s\"".formatted(number,
        product.caseFile(number).ruling().total().toPlainString()));
  }

  /** The buyer's bank pays the supervised money in. */
  void payIn(String number, String contract) {
    at("housing", "pay-in", number, "\"contractNumber\": \"%s\"".formatted(contract));
  }

  private void at(String department, String counter, String number, String parameters) {
    String key = UUID.randomUUID().toString();
    String body = "{\"caseNumber\": \"%s\", \"requestKey\": \"%s\", \"requestDigest\": \"%s\", \"parameters\": {%s}}"
        .formatted(number, key, key, parameters);
    try {
      send(department, counter, key, body);
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void send(String department, String counter, String key, String body)
      throws java.io.IOException, InterruptedException {
    var answer = HTTP.send(HttpRequest.newBuilder(URI.create(departments.url(department) + "/" + counter))
        .header("Content-Type", "application/json").header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
