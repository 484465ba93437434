package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;

/** Tells the applicant everything that is missing, all at once (行政许可法 §32: 一次性告知). */
@Component
class SupplementNotices {

  private final CaseFiles files;
  private final Supplements supplements;
  private final CaseWaits waits;
  private final Timelines timelines;
  private final Services services;
  private final Clock clock;

  SupplementNotices(CaseFiles files, Supplements supplements, CaseWaits waits, Timelines timelines, Services services,
      Clock clock) {
    this.files = files;
    this.supplements = supplements;
    this.waits = waits;
    this.timelines = timelines;
    this.services = services;
    this.clock = clock;
  }

  boolean asked(String caseNumber) {
    return supplements.count(caseNumber) > 0;
  }

  /** The rules ask for every material that they found missing. */
  void ask(CaseFile file, CaseKey key, Ruling ruling) {
    ask(file, key, KeptDecision.BY_RULES, ruling.findings().stream()
        .filter(finding -> finding.effect() == Finding.Effect.MISSING)
        .map(finding -> new Supplement.Item(finding.material(), finding.reason())).toList());
  }

  /**
   * A clerk asks.
   *
   * @throws CaseStateException if no material is named, or one that the service does not have
   */
  void ask(CaseFile file, CaseKey key, List<String> materials, String reason, String clerk) {
    Service service = services.version(file.serviceVersion());
    if (materials.isEmpty() || !service.definition().materials().keySet().containsAll(materials)) {
      throw new CaseStateException("A supplement names what is missing: one or more of "
          + service.definition().materials().keySet() + "; found " + materials);
    }
    LocalizedText why = new LocalizedText(reason, reason);
    ask(file, key, clerk, materials.stream().map(material -> new Supplement.Item(material, why)).toList());
  }

  private void ask(CaseFile file, CaseKey key, String by, List<Supplement.Item> items) {
    var waiting = services.definition(file.serviceVersion()).supplement();
    if (waiting == null) {
      throw new CaseStateException("Service " + file.service() + " has no supplement in its service.yaml");
    }
    Instant now = clock.instant();
    int number = supplements.count(file.number()) + 1;
    supplements.ask(file.number(), key,
        new Supplement(number, now, by, waits.end(now, waiting), items, null, null));
    files.update(file.after(CaseEvent.SUPPLEMENT_ASKED));
    timelines.add(file.number(), new TimelineEntry(now, number == 1 ? "supplement-asked" : "supplement-asked-again",
        Map.of("number", String.valueOf(number)), by));
  }
}
