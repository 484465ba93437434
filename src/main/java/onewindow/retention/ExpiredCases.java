package onewindow.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.cases.CaseErasure;
import onewindow.cases.CaseErasure.Outcome;
import onewindow.cases.ErasureCause;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases cases whose time is over, a portion a transaction, one node at a time. Whatever was not reached when a node
 * stopped is found by the next look.
 */
@Component
class ExpiredCases {

  private static final Logger LOG = LoggerFactory.getLogger(ExpiredCases.class);
  private static final String PLATFORM = "platform";
  /** Of the lock that one node has. */
  static final long ONE_NODE = 0x6572617365L;
  private final CaseErasure cases;
  private final Erasing erasing;
  private final ErasureLog log;
  private final RetentionTimes times;
  private final Services services;
  private final RetentionSettings settings;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  ExpiredCases(CaseErasure cases, Erasing erasing, ErasureLog log, RetentionTimes times, Services services,
      RetentionSettings settings, JdbcTemplate jdbc, PlatformTransactionManager manager) {
    this.cases = cases;
    this.erasing = erasing;
    this.log = log;
    this.times = times;
    this.services = services;
    this.settings = settings;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(manager);
  }

  /** @return how many were erased; fewer than are due where another node erases at the same time */
  int erase() {
    return services.offered().stream().map(Service::name).mapToInt(this::erase).sum();
  }

  private int erase(String service) {
    Set<String> kept = new TreeSet<>();
    int erased = 0;
    for (Outcome portion = portion(service, kept); portion != null; portion = portion(service, kept)) {
      erased += portion.erased().size();
      kept.addAll(portion.kept().keySet());
    }
    if (erased + kept.size() > 0) {
      LOG.info("{} cases of {} were erased, whose time is over; {} are kept on", erased, service, kept.size());
    }
    return erased;
  }

  /** @return null if there is nothing more to do here */
  private Outcome portion(String service, Set<String> kept) {
    return times.over(service).map(over -> transaction.execute(status -> {
      List<String> due = isAlone() ? cases.due(service, over, kept, settings.portion()) : List.of();
      return due.isEmpty() ? null : erasing.erase(due, ErasureCause.EXPIRED, "", PLATFORM);
    })).orElse(null);
  }

  /** Erases again what the log says was erased, and a restored backup has brought back. @return how many */
  int eraseAgain() {
    int again = 0;
    try (Stream<ErasureLog.Line> read = log.read()) {
      Iterator<ErasureLog.Line> lines = read.iterator();
      while (lines.hasNext()) {
        List<ErasureLog.Line> portion = next(lines);
        again += transaction.execute(status -> isAlone() ? again(portion) : 0);
      }
    }
    if (again > 0) {
      LOG.warn("{} cases were erased again, whose keys a restored database had brought back", again);
    }
    return again;
  }

  private List<ErasureLog.Line> next(Iterator<ErasureLog.Line> lines) {
    List<ErasureLog.Line> portion = new ArrayList<>();
    while (lines.hasNext() && portion.size() < settings.portion()) {
      portion.add(lines.next());
    }
    return portion;
  }

  private int again(List<ErasureLog.Line> portion) {
    Map<String, Instant> there = cases.submitted(portion.stream().map(ErasureLog.Line::caseNumber).toList());
    return portion.stream().filter(line -> line.submittedAt().equals(there.get(line.caseNumber())))
        .map(line -> erasing.erase(List.of(line.caseNumber()), line.cause(), line.basis(), PLATFORM))
        .mapToInt(outcome -> outcome.erased().size()).sum();
  }

  private boolean isAlone() {
    return Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, ONE_NODE));
  }
}
