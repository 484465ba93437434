package onewindow.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the exchange read what a question may send, and keeps what came of it. */
@Component
class CaseInquiries implements Inquiries {

  private final CaseFiles files;
  private final CaseParties parties;
  private final Exchanges exchanges;
  private final KeptDecisions decisions;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;
  private final QuestionAddress address;

  CaseInquiries(CaseFiles files, CaseParties parties, Exchanges exchanges, KeptDecisions decisions,
      Timelines timelines, Services services, CaseKeys keys, SealedJson json, QuestionAddress address) {
    this.files = files;
    this.parties = parties;
    this.exchanges = exchanges;
    this.decisions = decisions;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.json = json;
    this.address = address;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Inquiry> prepare(Collection<CaseQuestion> questions) {
    Map<String, CaseFile> found = files.find(questions.stream().map(CaseQuestion::caseNumber).toList());
    Set<String> unconfirmed = parties.unconfirmed(found.keySet());
    return questions.stream().map(question -> prepare(question, found.get(question.caseNumber()), unconfirmed))
        .toList();
  }

  private Inquiry prepare(CaseQuestion asked, CaseFile file, Set<String> unconfirmed) {
    if (file == null) {
      return refused(asked, false, "There is no case file " + asked.caseNumber());
    }
    ServiceDefinition definition = services.version(file.serviceVersion()).definition();
    if (definition.confirmation() != null && unconfirmed.contains(file.number())) {
      return refused(asked, false, "Case " + file.number() + " names people who have not confirmed it; nobody is asked"
          + " for their data");
    }
    Question question = definition.questions().get(asked.route());
    if (question == null) {
      return refused(asked, false, "Service " + file.service() + " does not ask " + asked.route());
    }
    if (question.command() && !isApproved(file)) {
      return refused(asked, true, "Case " + file.number() + " is " + file.status()
          + " without a kept approval; " + asked.route() + " is a command and needs one");
    }
    Map<String, Object> parameters = parameters(question, file);
    boolean sentBefore = question.command() && exchanges.markSent(asked);
    return new Inquiry(asked, address.key(asked), address.digest(asked, parameters), parameters, question.command(),
        sentBefore, null);
  }

  private Inquiry refused(CaseQuestion asked, boolean command, String why) {
    return new Inquiry(asked, address.key(asked), "", Map.of(), command, false, why);
  }

  private boolean isApproved(CaseFile file) {
    return file.status() == CaseStatus.DECIDED
        && decisions.outcome(file.number()).filter(Ruling.Outcome.APPROVED::equals).isPresent();
  }

  private Map<String, Object> parameters(Question question, CaseFile file) {
    CaseKey key = keys.open(file.number(), file.wrappedKey());
    Map<String, Object> form = json.open(key, "application", file.application());
    Map<String, Object> parameters = new LinkedHashMap<>();
    question.with().forEach((parameter, field) -> {
      if (form.get(field) != null) {
        parameters.put(parameter, form.get(field));
      }
    });
    return parameters;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(List<Exchanged> exchanged) {
    Map<String, CaseFile> locked = files.lockAll(exchanged.stream().map(one -> one.question().caseNumber()).toList());
    Map<String, CaseKey> opened = new TreeMap<>();
    locked.forEach((number, file) -> opened.put(number, keys.open(number, file.wrappedKey())));
    List<Exchanged> ofKnownCases = exchanged.stream().filter(e -> locked.containsKey(e.question().caseNumber())).toList();
    exchanges.addAll(ofKnownCases, opened);
    timelines.addAll(ofKnownCases.stream().filter(one -> one.result() != Exchanged.Result.FAILED)
        .map(CaseInquiries::line).toList());
  }

  private static Timelines.Line line(Exchanged one) {
    String route = one.question().route();
    String code = switch (one.result()) {
      case ANSWERED -> "answered";
      case FAILED -> "attempt-failed";
      case GAVE_UP -> "gave-up";
      case LATE -> "late-answer";
      case VERIFIED_BY_HAND -> "verified-by-hand";
    };
    String department = route.substring(0, route.indexOf('.'));
    return new Timelines.Line(one.question().caseNumber(), new TimelineEntry(one.endedAt(), code,
        Map.of("question", route, "department", department), department));
  }
}
