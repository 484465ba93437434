package onewindow.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator has to see: records that wait for the chain, and anchors that nobody outside has taken. */
@Component
class AuditMeters {

  AuditMeters(Links links, Anchors anchors, AuditSettings settings, MeterRegistry meters) {
    Gauge.builder("onewindow.audit.waiting", links, Links::waiting).register(meters);
    Gauge.builder("onewindow.audit.unposted", anchors, each -> settings.anchor().url() == null ? 0 : each.unposted())
        .register(meters);
  }
}
