package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class SettlingTest {

  private static final String ROUTE = "credit.record";

  private final WaitingProcesses processes = new WaitingProcesses(Clock.systemUTC());
  private final KeptInquiries inquiries = new KeptInquiries();
  private final List<Integer> sizes = new ArrayList<>();
  private final Settling settling = new Settling(
      inquiries, processes, new TransactionTemplate(new InMemoryTransactions()), new SimpleMeterRegistry());

  @Test
  void answersOfManyCasesAreKeptInOneTransaction() {
    inquiries.beforeKeeping = exchanged -> sizes.add(exchanged.size());
    settling.settle(IntStream.range(0, 40).mapToObj(n -> settlement("LA-" + n, Result.ANSWERED)).toList());

    assertThat(sizes).containsExactly(40);
    assertThat(processes.events).hasSize(40).allMatch(event -> event.startsWith("answered"));
  }

  @Test
  void aFailingGatheredTransactionFallsBackOneByOneAndOnlyTheCulpritIsGivenBack() {
    inquiries.beforeKeeping = exchanged -> {
      if (exchanged.stream().anyMatch(one -> one.question().caseNumber().equals("LA-2"))) {
        throw new IllegalStateException("this case file is broken");
      }
    };
    settling.settle(IntStream.range(0, 4).mapToObj(n -> settlement("LA-" + n, Result.ANSWERED)).toList());

    assertThat(processes.events).containsExactly("answered LA-0/credit.record", "answered LA-1/credit.record",
        "failed LA-2/credit.record for PT1S: What came of it could not be kept: IllegalStateException",
        "answered LA-3/credit.record");
    assertThat(inquiries.kept).extracting(one -> one.question().caseNumber()).containsExactly("LA-0", "LA-1", "LA-3");
  }

  @Test
  void anAnswerNobodyWaitsForIsKeptAsLateAndTheOthersAsAnswered() {
    Settlement late = settlement("LA-1", Result.ANSWERED);
    processes.clear();
    settling.settle(List.of(settlement("LA-0", Result.ANSWERED), late, settlement("LA-2", Result.ANSWERED)));

    assertThat(inquiries.kept).extracting(Exchanged::result)
        .containsExactly(Result.ANSWERED, Result.LATE, Result.ANSWERED);
    assertThat(processes.events).containsExactly("answered LA-0/credit.record", "answered LA-2/credit.record");
  }

  @Test
  void aQuestionAnsweredMeanwhileIsNotGivenUp() {
    Settlement answered = settlement("LA-1", Result.ANSWERED);
    Settlement givenUp = with(answered, Result.GAVE_UP);
    settling.settle(List.of(answered, givenUp));

    assertThat(inquiries.kept).extracting(Exchanged::result).containsExactly(Result.ANSWERED);
    assertThat(processes.events).containsExactly("answered LA-1/credit.record");
  }

  @Test
  void aQuestionAskedTwiceIsAnsweredOnce() {
    Settlement answered = settlement("LA-1", Result.ANSWERED);
    settling.settle(List.of(answered, with(answered, Result.ANSWERED)));

    assertThat(inquiries.kept).extracting(Exchanged::result).containsExactly(Result.ANSWERED, Result.LATE);
    assertThat(processes.events).containsExactly("answered LA-1/credit.record");
  }

  @Test
  void aFailureIsLoggedAndTheQuestionRests() {
    settling.settle(List.of(settlement("LA-1", Result.FAILED)));

    assertThat(inquiries.kept).extracting(Exchanged::detail).containsExactly("what happened");
    assertThat(processes.events).containsExactly("failed LA-1/credit.record for PT1S: what happened");
  }

  private Settlement settlement(String caseNumber, Result result) {
    return with(new Settlement(processes.ask(caseNumber, ROUTE), null, Duration.ofSeconds(1)), result);
  }

  private static Settlement with(Settlement one, Result result) {
    Map<String, Object> answer = result == Result.ANSWERED ? Map.of("clean", true) : null;
    return new Settlement(one.question(), new Exchanged(new CaseQuestion(one.question().caseNumber(), ROUTE), "key",
        "digest", one.question().openedAt(), one.question().openedAt(), result, "what happened", answer), one.pause());
  }
}
