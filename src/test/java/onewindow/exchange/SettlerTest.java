package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

class SettlerTest {

  private final WaitingProcesses processes = new WaitingProcesses(Clock.systemUTC());
  private final KeptInquiries inquiries = new KeptInquiries();
  private final Settling settling = new Settling(
      inquiries, processes, new TransactionTemplate(new InMemoryTransactions()), new SimpleMeterRegistry());
  private final Settler settler = new Settler(settling, settings(Map.of("onewindow.exchange.settling-threads", "4")));

  @BeforeEach
  void start() {
    settler.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    settler.stop(Duration.ofSeconds(5));
  }

  @Test
  void oneCasesAnswersAreSettledOneAfterTheOtherInTheirOrder() {
    Set<String> inTransaction = ConcurrentHashMap.newKeySet();
    Set<String> twice = ConcurrentHashMap.newKeySet();
    inquiries.beforeKeeping = exchanged -> {
      List<String> cases = exchanged.stream().map(one -> one.question().caseNumber()).distinct().toList();
      cases.stream().filter(number -> !inTransaction.add(number)).forEach(twice::add);
      Thread.yield();
      cases.forEach(inTransaction::remove);
    };
    for (int question = 0; question < 20; question++) {
      for (int number = 0; number < 50; number++) {
        settler.settle(settlement("LA-" + number, "credit.record-" + question));
      }
    }
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(inquiries.kept).hasSize(1000));
    assertThat(twice).isEmpty();
    assertThat(inquiries.keptOf("LA-7")).extracting(one -> one.question().route())
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(n -> "credit.record-" + n).toList());
  }

  @Test
  void differentCasesAreSettledAtTheSameTime() {
    CyclicBarrier two = new CyclicBarrier(2);
    inquiries.beforeKeeping = exchanged -> {
      try {
        two.await(20, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new IllegalStateException("nobody else was settling", e);
      }
    };
    settler.settle(settlement("LA-1", "credit.record"));
    settler.settle(settlement("LA-2", "credit.record"));
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(processes.events)
        .containsExactlyInAnyOrder("answered LA-1/credit.record", "answered LA-2/credit.record"));
  }

  @Test
  void whileTheDatabaseIsSlowNothingMoreIsTaken() {
    CountDownLatch database = new CountDownLatch(1);
    inquiries.beforeKeeping = exchanged -> {
      try {
        database.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    };
    assertThat(settler.isBehind()).isFalse();
    IntStream.range(0, 1000).forEach(n -> settler.settle(settlement("LA-1", "credit.record-" + n)));
    assertThat(settler.isBehind()).isTrue();
    database.countDown();
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(settler.isBehind()).isFalse());
  }

  static ExchangeSettings settings(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("onewindow.exchange", ExchangeSettings.class);
  }

  private Settlement settlement(String caseNumber, String route) {
    OpenQuestion question = processes.ask(caseNumber, route);
    return new Settlement(question, new Exchanged(new CaseQuestion(caseNumber, route), "key", "digest",
        question.openedAt(), question.openedAt(), Result.ANSWERED, "answered", Map.of("clean", true)), Duration.ZERO);
  }
}
