package onewindow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onewindow.product.Product;
import onewindow.product.WholeProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence in the real database: who may touch it, what happens where it cannot be written, and one chain. */
@WholeProduct
class EvidenceTest {

  @Autowired Evidence evidence;
  @Autowired Links links;
  @Autowired AuditKey key;
  @Autowired AuditSettings settings;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired FlywayConnectionDetails owner;
  @Autowired Clock clock;

  @ParameterizedTest
  @ValueSource(strings = {"audit_record", "audit_link", "audit_anchor", "audit_anchor_posted", "audit_key"})
  void theApplicationChangesAndDeletesNoEvidence(String table) {
    String column = jdbc.queryForList("select column_name from information_schema.columns where table_name = ?"
        + " order by ordinal_position limit 1", String.class, table).get(0);
    for (String statement : List.of("update " + table + " set " + column + " = " + column, "delete from " + table,
        "truncate " + table)) {
      assertThatThrownBy(() -> jdbc.execute(statement)).isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied for table " + table);
    }
    assertThatThrownBy(() -> jdbc.execute("alter table " + table + " add nothing text"))
        .hasStackTraceContaining("must be owner");
  }

  @Test
  void whatIsRolledBackLeavesNoEvidenceAndTheSameTwiceIsOne() {
    String kept = keep("test.kept", true);
    String rolledBack = UUID.randomUUID().toString();
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      evidence.keep(act("test.rolled-back", rolledBack));
      status.setRollbackOnly();
    });

    assertThat(countOf(kept)).isEqualTo(1);
    assertThat(countOf(rolledBack)).isZero();
  }

  @Test
  void whereEvidenceCannotBeWrittenTheActionDoesNotHappen() throws SQLException {
    String number = UUID.randomUUID().toString();
    asOwner("revoke insert on audit_record from onewindow_app");
    try {
      assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
        jdbc.update("insert into certificate_sequence (pattern, year, last) values (?, 2026, 1)", number);
        evidence.keep(act("test.not-kept", number));
      })).isInstanceOf(EvidenceNotKept.class).hasMessageContaining("审计记录无法写入").hasMessageContaining("nothing was done");
      assertThatThrownBy(() -> evidence.keep(act("test.not-kept", number))).isInstanceOf(EvidenceNotKept.class);
    } finally {
      asOwner("grant insert on audit_record to onewindow_app");
    }

    assertThat(jdbc.queryForObject("select count(*) from certificate_sequence where pattern = ?", Long.class, number))
        .isZero();
  }

  /** A lock that nobody gives back must not keep the city waiting for ever. */
  @Test
  void aTableThatIsLockedIsNotWaitedForLongerThanSaid() throws SQLException {
    Records hasty = new Records(jdbc.getDataSource(),
        new AuditSettings(null, java.time.Duration.ofSeconds(1), null, 0, null),
        new com.fasterxml.jackson.databind.ObjectMapper());
    try (Connection other = asOwner()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table audit_record in exclusive mode");
      assertThatThrownBy(() -> hasty.insert(List.of(SampleChain.record(-1, clock.instant(), "test.locked")), key))
          .isInstanceOf(DataAccessException.class);
      other.rollback();
    }
  }

  /** Each with a chainer of its own besides that of the product, as two more nodes would. */
  @Test
  void chainersOnSeveralNodesMakeOneChainAndLeaveNothingOut() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try {
      List<Future<List<String>>> writers = IntStream.range(0, 3).mapToObj(n -> threads.submit(() ->
          IntStream.range(0, 60).mapToObj(each -> keep("test.chained", each % 2 == 0)).toList())).toList();
      List<Future<?>> chainers = List.<Future<?>>of(threads.submit(() -> chain(200)), threads.submit(() -> chain(200)));
      Set<String> written = new HashSet<>();
      for (Future<List<String>> writer : writers) {
        written.addAll(writer.get());
      }
      for (Future<?> chainer : chainers) {
        chainer.get();
      }
      Product.await(() -> links.waiting(), waiting -> waiting == 0, "every record linked");
      assertThat(written).hasSize(180).allSatisfy(object -> assertThat(linked(object)).isEqualTo(1));
      assertChainIsOne();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aRecordThatIsCommittedLateIsLinkedLateAndNotLeftOut() {
    String late = UUID.randomUUID().toString();
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      new Records(jdbc.getDataSource(), settings, new com.fasterxml.jackson.databind.ObjectMapper())
          .insert(List.of(new AuditRecord(Long.MAX_VALUE - Math.abs(late.hashCode()), clock.instant(), "system", "", "",
              "test.late", "test", late, "", "done", new java.util.TreeMap<>())), key);
      String early = elsewhere(() -> keep("test.early", true));
      Product.await(() -> linked(early), found -> found == 1, "the early one linked");
      assertThat(linked(late)).isZero();
    });

    Product.await(() -> linked(late), found -> found == 1, "the late one linked");
    assertChainIsOne();
  }

  private void chain(int times) {
    Chainer chainer = new Chainer(links, key, new AuditSettings(null, settings.writeWithin(), settings.interval(), 3,
        settings.anchor()), transactions);
    IntStream.range(0, times).forEach(n -> chainer.linkAll());
  }

  private void assertChainIsOne() {
    assertThat(jdbc.queryForObject("select count(*) from (select previous, position, lag(hash) over (order by position)"
        + " as before, lag(position) over (order by position) as place from audit_link) link"
        + " where previous is distinct from coalesce(before, decode(repeat('00', 32), 'hex'))"
        + " or position <> coalesce(place, 0) + 1", Long.class)).as("links that do not follow the one before").isZero();
  }

  private String keep(String action, boolean twice) {
    String object = UUID.randomUUID().toString();
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      evidence.keep(act(action, object));
      if (twice) {
        evidence.keep(act(action, object));
      }
    });
    return object;
  }

  private static Act act(String action, String object) {
    return Act.done(Actor.SYSTEM, action, "test", object, Map.of());
  }

  private long countOf(String object) {
    return jdbc.queryForObject("select count(*) from audit_record where object = ?", Long.class, object);
  }

  private long linked(String object) {
    return elsewhere(() -> jdbc.queryForObject(
        "select count(*) from audit_link join audit_record on id = record where object = ?", Long.class, object));
  }

  /** Outside the transaction of this thread. */
  private static <T> T elsewhere(java.util.function.Supplier<T> work) {
    return java.util.concurrent.CompletableFuture.supplyAsync(work).join();
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), owner.getUsername(), owner.getPassword());
  }

  private String jdbcUrl() {
    return owner.getJdbcUrl();
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection connection = asOwner()) {
      connection.createStatement().execute(statement);
    }
  }
}
