package onewindow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import onewindow.cases.Exchanged;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What every test of the running exchange starts from: well-behaved departments and nothing open. */
class ExchangeFixture {

  static final String CERTIFICATE = "health-commission.birth-certificate";
  static final String HOUSEHOLD = "public-security.household";
  static final String REGISTER = "public-security.register-birth";
  static final String MARRIAGE = "civil-affairs.marriage";
  static final String CREDIT = "credit.record";
  private static final AtomicInteger CASES = new AtomicInteger();

  @Autowired WaitingProcesses processes;
  @Autowired KeptInquiries inquiries;
  @Autowired TestDepartments departments;
  @Autowired QuestionWorker worker;
  @Autowired DepartmentLines lines;

  @BeforeEach
  void startAfresh() {
    processes.clear();
    departments.behaveWell();
    eventually(() -> assertThat(lines.all()).extracting(DepartmentLine::inFlight).containsOnly(0));
    processes.clear();
    inquiries.clear();
    departments.behaveWell();
    lines.all().forEach(line -> line.breaker().reset());
  }

  /** A case number that no other test uses: what comes late to an earlier test is not seen here. */
  static String newCase() {
    return "LA-" + CASES.incrementAndGet();
  }

  OpenQuestion ask(String caseNumber, String route) {
    OpenQuestion question = processes.ask(caseNumber, route);
    worker.wake();
    return question;
  }

  List<Exchanged> kept(String caseNumber) {
    return inquiries.keptOf(caseNumber);
  }

  static void eventually(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10)).untilAsserted(assertion);
  }
}
