package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import onewindow.cases.Applicant;
import onewindow.cases.CaseStatus;
import onewindow.cases.CommitmentRequests;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever made a commitment may take it back until the decision; the case then goes the ordinary way. */
@WholeProduct
class CommitmentWithdrawalTest {

  private static final Applicant CAO_YANG = new Applicant("34150419911002375X", "曹阳");
  @Autowired Product product;
  @Autowired CommittedCases cases;
  @Autowired CommitmentRequests requests;
  @Autowired PartyRequests parties;
  @LocalServerPort int port;

  @Test
  void beforeTheRulesHaveSpokenThePaperIsAskedFor() {
    Map<String, Object> form = Families.aFamilyWithACommitment(CAO_YANG);
    String number = product.handInUnconfirmed(Families.WANG_FANG, form);
    assertThat(requests.takeBack(number, CAO_YANG.idNumber())).isInstanceOf(PartyAnswer.Done.class);
    product.confirm(number, Families.WANG_FANG, form);

    product.awaitStatus(number, CaseStatus.ACCEPT_SUPPLEMENT);
    assertThat(product.caseFile(number).supplement().items()).extracting(item -> item.material())
        .containsExactly(CommittedCases.PAPER);
    assertThat(product.caseFile(number).commitment().isWithdrawn()).isTrue();
  }

  @Test
  void underReviewTheRulesFindAnewAndTheClerkAsksForThePaper() {
    String number = cases.underReview(CAO_YANG);
    assertThat(cases.findings(number)).contains("marriage-certificate-committed");

    assertThat(requests.takeBack(number, CAO_YANG.idNumber())).isInstanceOf(PartyAnswer.Done.class);
    assertThat(cases.findings(number)).contains("marriage-certificate-missing")
        .doesNotContain("marriage-certificate-committed");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
    assertThat(cases.told(number)).endsWith("commitment-withdrawn");
    assertThat(requests.takeBack(number, CAO_YANG.idNumber())).isInstanceOf(PartyAnswer.Repeated.class);

    product.submitForm(product.awaitTask(number, "review"), "liuyang", Map.of("outcome", "supplement",
        "materials", List.of(CommittedCases.PAPER), "reason", "承诺已撤回，请提交结婚证"));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
    assertThat(parties.supplement(number, Families.WANG_FANG.idNumber(), cases.paperOf(Families.WANG_FANG)))
        .isInstanceOf(PartyAnswer.Done.class);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "结婚证已核对"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(cases.check(number)).as("nothing is left to check").isNull();
  }

  @Test
  void onlyWhoeverMadeItTakesItBackAndOnlyBeforeTheDecision() {
    String number = cases.underReview(CAO_YANG);
    assertThat(field(requests.takeBack(number, Families.WANG_FANG.idNumber()))).isEqualTo("commitment");
    assertThat(requests.takeBack(number, Families.ZHAO_MIN.idNumber())).isInstanceOf(PartyAnswer.NotThere.class);
    assertThat(product.caseFile(number).commitment().isWithdrawn()).isFalse();

    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "承诺有效，同意登记"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    HttpResponse<byte[]> late = takeBack("caoyang", number);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(FileClient.json(late).get("problems").get(0).get("expected").asText())
        .isEqualTo("a case that is not decided yet");
    assertThat(cases.findings(number)).contains("marriage-certificate-committed");
  }

  @Test
  void whereNobodyCommittedThereIsNothingToTakeBack() {
    String number = product.handInUnconfirmed(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(field(requests.takeBack(number, Families.WANG_FANG.idNumber()))).isEqualTo("commitment");
    assertThat(takeBack("zhaomin", number).statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> takeBack(String account, String number) {
    FileClient client = FileClient.of(port, account);
    return client.send(client.request("/api/cases/" + number + "/commitment-withdrawal")
        .POST(BodyPublishers.noBody()));
  }

  private static String field(PartyAnswer answer) {
    assertThat(answer).isInstanceOf(PartyAnswer.Refused.class);
    return ((PartyAnswer.Refused) answer).problems().get(0).field();
  }
}
