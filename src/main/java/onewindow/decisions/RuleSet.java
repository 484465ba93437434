package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import onewindow.cases.Ruling;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** One service's compiled rules with their texts. */
final class RuleSet {

  private static final Set<Finding.Effect> AGAINST_APPROVAL =
      Set.of(Finding.Effect.NEEDS_REVIEW, Finding.Effect.NOT_SHOWN, Finding.Effect.REJECT_INPUT, Finding.Effect.BARS,
          Finding.Effect.AWAITS, Finding.Effect.CONTRADICTS, Finding.Effect.LACKING);

  private final String digest;
  private final FactTypes types;
  private final KieSessionsPool sessions;
  private final KieSessionConfiguration oneThread = oneThread();
  private final List<Told> told;
  private final Parameters parameters;
  private final boolean approves;
  private final boolean silent;

  RuleSet(String digest, InternalKnowledgeBase base, FindingTexts texts, Parameters parameters) {
    this.digest = digest;
    this.types = new FactTypes(base);
    this.sessions = base.newKieSessionsPool(1);
    this.told = texts.byCode().entrySet().stream().map(text -> Told.of(text, texts)).toList();
    this.parameters = parameters;
    this.approves = !texts.requires().isEmpty();
    this.silent = base.getKiePackages().stream().allMatch(one -> one.getRules().isEmpty());
  }

  Ruling rule(Facts facts) {
    Map<String, Parameters.Value> inForce = parameters.inForce(facts);
    Set<String> codes = codes(facts, inForce);
    List<Finding> findings = new ArrayList<>(codes.size() + told.size());
    Charges charges = new Charges(facts, inForce);
    for (Told one : told) {
      boolean isFound = codes.remove(one.code());
      Finding finding = isFound ? one.found() : one.notShown();
      if (finding != null) {
        findings.add(finding);
      }
      if (isFound && one.text().charge() != null) {
        charges.add(one.code(), one.text());
      }
    }
    if (!codes.isEmpty()) {
      throw new IllegalStateException("No text in " + RuleFiles.FINDINGS + " for " + codes);
    }
    return new Ruling(outcome(findings), findings, digest, charges.lines());
  }

  /** Whether there is no rule at all. */
  boolean isSilent() {
    return silent;
  }

  /** Whether a case can be approved without a person. */
  boolean approves() {
    return approves;
  }

  /** The codes that the rules find. */
  private Set<String> codes(Facts facts, Map<String, Parameters.Value> inForce) {
    Set<String> codes = new TreeSet<>();
    if (silent) {
      return codes;
    }
    List<Object> known = types.read(facts, inForce);
    KieSession session = sessions.newKieSession(oneThread);
    session.setGlobal("findings", codes);
    known.forEach(session::insert);
    session.fireAllRules();
    // Not in a finally: a session in which a rule failed must not be used again.
    session.dispose();
    return codes;
  }

  private Ruling.Outcome outcome(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.effect() == Finding.Effect.MISSING)) {
      return Ruling.Outcome.SUPPLEMENT;
    }
    boolean objection = findings.stream().anyMatch(finding -> AGAINST_APPROVAL.contains(finding.effect()));
    return approves && !objection ? Ruling.Outcome.APPROVED : Ruling.Outcome.REVIEW;
  }

  // The order in which rules fire changes nothing, since all they do is add to a set.
  private static KieSessionConfiguration oneThread() {
    KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(ThreadSafeOption.NO);
    configuration.setOption(DirectFiringOption.YES);
    return configuration;
  }

  /** What is told about a code; {@code notShown} is null unless approval needs the code. */
  private record Told(String code, FindingText text, Finding found, Finding notShown) {

    static Told of(Map.Entry<String, FindingText> entry, FindingTexts texts) {
      String code = entry.getKey();
      FindingText text = entry.getValue();
      Finding lacking = texts.alwaysRequires().contains(code) ? text.notShown(code, Finding.Effect.LACKING) : null;
      return new Told(code, text, text.found(code), lacking == null && texts.requires().contains(code)
          ? text.notShown(code, Finding.Effect.NOT_SHOWN) : lacking);
    }
  }
}
