package onewindow.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import onewindow.cases.CaseErasure;
import onewindow.cases.ErasureCause;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the sweep does, one step at a time, for tests outside of the module. */
public record RetentionSteps(ApplicationContext context) {

  public int eraseExpired() {
    return context.getBean(ExpiredCases.class).erase();
  }

  public int eraseAgain() {
    return context.getBean(ExpiredCases.class).eraseAgain();
  }

  public void log(String caseNumber, Instant submittedAt) {
    context.getBean(ErasureLog.class).append(List.of(
        new ErasureLog.Line(caseNumber, submittedAt, ErasureCause.UNLAWFUL, "1", Instant.EPOCH)));
  }

  public int whileAnotherNodeErases(IntSupplier work) throws SQLException {
    try (Connection other = context.getBean(DataSource.class).getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("select pg_advisory_xact_lock(" + ExpiredCases.ONE_NODE + ")");
      int done = work.getAsInt();
      other.rollback();
      other.setAutoCommit(true);
      return done;
    }
  }

  /**
   * One portion is committed, and the next breaks off before its commit, as when a node is killed.
   *
   * @return how many stay erased
   */
  public int erasePortionAndDie(int portion) {
    TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    int whole = transaction.execute(status -> portion(portion));
    transaction.executeWithoutResult(status -> {
      portion(portion);
      status.setRollbackOnly();
    });
    return whole;
  }

  private int portion(int most) {
    RetentionTimes times = context.getBean(RetentionTimes.class);
    CaseErasure cases = context.getBean(CaseErasure.class);
    return context.getBean(Services.class).offered().stream().map(Service::name)
        .filter(service -> times.over(service).isPresent())
        .map(service -> cases.due(service, times.over(service).get(), List.of(), most)).filter(due -> !due.isEmpty())
        .findFirst().map(due -> context.getBean(Erasing.class).erase(due, ErasureCause.EXPIRED, "", "platform").erased()
            .size()).orElse(0);
  }
}
