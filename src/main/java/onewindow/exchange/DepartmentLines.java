package onewindow.exchange;

import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The lines to all departments of the settings, and what can be seen of them from outside. */
@Component
final class DepartmentLines {

  private static final Logger log = LoggerFactory.getLogger(DepartmentLines.class);

  private final Map<String, DepartmentLine> lines = new TreeMap<>();

  DepartmentLines(ExchangeSettings settings, Clock clock, MeterRegistry meters) {
    settings.departments().forEach((name, department) -> {
      DepartmentLine line = new DepartmentLine(name, department, clock);
      line.breaker().getEventPublisher().onStateTransition(this::report);
      watch(line, meters);
      lines.put(name, line);
    });
  }

  /** @throws IllegalArgumentException if the settings name no such department */
  DepartmentLine ofRoute(String route) {
    return find(route).orElseThrow(() -> new IllegalArgumentException(
        "Route " + route + " belongs to no department of the settings " + lines.keySet()));
  }

  Optional<DepartmentLine> find(String route) {
    return Optional.ofNullable(lines.get(DepartmentLine.departmentOf(route)));
  }

  Collection<DepartmentLine> all() {
    return lines.values();
  }

  private void watch(DepartmentLine line, MeterRegistry meters) {
    Gauge.builder("onewindow.exchange.in.flight", line, DepartmentLine::inFlight)
        .tag("department", line.department()).register(meters);
    Gauge.builder("onewindow.exchange.breaker", line, known -> known.breaker().getState().getOrder())
        .description("0 closed, 1 open, 2 half open").tag("department", line.department()).register(meters);
  }

  private void report(CircuitBreakerOnStateTransitionEvent event) {
    log.warn("{}: breaker {}", event.getCircuitBreakerName(), event.getStateTransition());
  }
}
