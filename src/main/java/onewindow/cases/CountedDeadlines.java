package onewindow.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.catalog.ServiceDefinition.Limits;
import onewindow.catalog.Services;
import onewindow.deadlines.Due;
import onewindow.deadlines.LegalClocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the limits of a service from what the case's clock has kept. */
@Component
@Transactional(readOnly = true)
class CountedDeadlines implements CaseDeadlines {

  private static final UnaryOperator<Instant> LAST_MINUTE = end -> end.minus(Duration.ofMinutes(1));
  private final CaseFiles files;
  private final LegalClocks clocks;
  private final Services services;
  private final AcceptanceTime acceptance;
  private final DeliveryTime delivery;
  private final ZoneId zone;

  CountedDeadlines(CaseFiles files, LegalClocks clocks, Services services, AcceptanceTime acceptance,
      DeliveryTime delivery, Clock clock) {
    this.acceptance = acceptance;
    this.delivery = delivery;
    this.files = files;
    this.clocks = clocks;
    this.services = services;
    this.zone = clock.getZone();
  }

  @Override
  public List<Limit> of(String caseNumber) {
    return file(caseNumber).map(this::limits).orElse(List.of());
  }

  @Override
  public Optional<Instant> next(String caseNumber) {
    return file(caseNumber).flatMap(this::next);
  }

  @Override
  public Optional<Instant> next(String caseNumber, String task) {
    return file(caseNumber).flatMap(file -> isHandOver(file, task)
        ? delivery.due(caseNumber).flatMap(this::lastMinute) : next(file));
  }

  @Override
  public Optional<Limit> ofDelivery(CaseRecord record) {
    return delivery.of(record, services.definition(record.serviceVersion()).delivery());
  }

  private Optional<CaseFile> file(String caseNumber) {
    return Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber));
  }

  private boolean isHandOver(CaseFile file, String task) {
    Delivery recorded = services.definition(file.serviceVersion()).delivery();
    return recorded != null && task.equals(recorded.handOver());
  }

  private Optional<Instant> next(CaseFile file) {
    return limits(file).stream().map(Limit::due).findFirst().flatMap(this::lastMinute);
  }

  private Optional<Instant> lastMinute(Due due) {
    return due instanceof Due.At at ? Optional.of(at.moment()) : due.end(zone).map(LAST_MINUTE);
  }

  private List<Limit> limits(CaseFile file) {
    Limits limits = services.definition(file.serviceVersion()).limits();
    return switch (file.status().legalTime()) {
      case NOT_STARTED -> file.status() == CaseStatus.SUBMITTED || file.status() == CaseStatus.PRE_REVIEW
          ? List.of(new Limit(Limit.Kind.ACCEPTANCE, acceptance.due(file)))
          : List.of();
      case RUNS, STANDS -> decision(
          clocks.dues(file.number(), List.of(limits.promised(), limits.statutory())));
      case OVER -> List.of();
    };
  }

  private static List<Limit> decision(List<Due> dues) {
    return dues.isEmpty() ? List.of()
        : List.of(new Limit(Limit.Kind.PROMISED, dues.get(0)), new Limit(Limit.Kind.STATUTORY, dues.get(1)));
  }
}
