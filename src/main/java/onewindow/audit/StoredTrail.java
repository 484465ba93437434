package onewindow.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail from the tables. */
@Component
class StoredTrail implements AuditTrail {

  private static final String AUDIT = "audit";
  private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dXx]");
  private final RecordSearch search;
  private final ChainExport export;
  private final Evidence evidence;
  private final Actors actors;
  private final CaseRecords cases;
  private final Links links;
  private final Anchors anchors;
  private final AnchorKey anchorKey;
  private final AuditSettings settings;

  StoredTrail(RecordSearch search, ChainExport export, Evidence evidence, Actors actors, CaseRecords cases, Links links,
      Anchors anchors, AnchorKey anchorKey, AuditSettings settings) {
    this.search = search;
    this.export = export;
    this.evidence = evidence;
    this.actors = actors;
    this.cases = cases;
    this.links = links;
    this.anchors = anchors;
    this.anchorKey = anchorKey;
    this.settings = settings;
  }

  @Override
  @Transactional
  public List<AuditRecord> search(AuditSearch asked, int from, int most) {
    String actor = actor(asked.actor());
    evidence.keep(Act.done(actors.presentOrSystem(), "audit.searched", AUDIT, "records", asked.asked(actor)));
    return search.find(new AuditSearch(actor, asked.object(), asked.action(), asked.from(), asked.until()), from, most);
  }

  private String actor(String asked) {
    if (asked == null || asked.isBlank()) {
      return "";
    }
    String word = asked.strip();
    if (ID_NUMBER.matcher(word).matches()) {
      return actors.person(word.toUpperCase(java.util.Locale.ROOT));
    }
    return word.contains(":") || word.equals(Actor.SYSTEM.name()) ? word : actors.claimed(word).name();
  }

  @Override
  @Transactional(readOnly = true)
  public List<View> viewsOf(String idNumber, int most) {
    return search.views(cases.allOfPerson(idNumber).stream().map(CaseSummary::caseNumber).toList(), most);
  }

  @Override
  @Transactional(readOnly = true)
  public State state() {
    Optional<Anchor> anchor = anchors.latest().map(Anchors.Signed::anchor);
    return new State(links.waiting(), links.head().position(), anchor.map(Anchor::position).orElse(0L),
        anchor.map(Anchor::at).orElse(null), settings.anchor().url() == null ? 0 : anchors.unposted(),
        anchorKey.publicKey());
  }

  @Override
  public void export(Instant from, OutputStream out) throws IOException {
    evidence.keep(Act.done(actors.presentOrSystem(), "audit.exported", AUDIT, "chain",
        from == null ? Map.of() : Map.of("from", from.toString())));
    export.write(from, out);
  }
}
