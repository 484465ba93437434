package onewindow.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.Services;
import onewindow.catalog.ValueSource;
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
  private final AskingRights rights;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;
  private final QuestionAddress address;
  private final Clock clock;

  CaseInquiries(CaseFiles files, CaseParties parties, Exchanges exchanges, KeptDecisions decisions, AskingRights rights,
      Timelines timelines, Services services, CaseKeys keys, SealedJson json, QuestionAddress address, Clock clock) {
    this.files = files;
    this.parties = parties;
    this.exchanges = exchanges;
    this.decisions = decisions;
    this.rights = rights;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.json = json;
    this.address = address;
    this.clock = clock;
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
    if (file == null || file.isErased()) {
      return refused(asked, false, "There is no case file " + asked.caseNumber());
    }
    ServiceDefinition definition = services.definition(file.serviceVersion());
    Question question = definition.questions().get(asked.route());
    OpenedCase opened = opened(file);
    Optional<String> refusal = rights.refusal(asked.route(), file, definition,
        !unconfirmed.contains(file.number()), opened::form);
    if (refusal.isPresent()) {
      return refused(asked, question != null && question.command(), refusal.get());
    }
    Map<String, Object> parameters = parameters(question, opened);
    boolean sentBefore = question.command() && exchanges.markSent(asked);
    if (question.isFollowUp() && question.command() && !sentBefore) {
      timelines.add(file.number(), CaseLines.asked(asked, clock.instant()));
    }
    return new Inquiry(asked, address.key(asked), address.digest(asked, parameters), parameters, question.command(),
        sentBefore, null);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Inquiry> expected(CaseQuestion asked) {
    CaseFile file = files.lockAll(List.of(asked.caseNumber())).get(asked.caseNumber());
    ServiceDefinition definition = file == null || file.isErased() ? null : services.definition(file.serviceVersion());
    Question question = definition == null ? null : definition.questions().get(asked.route());
    return question == null ? Optional.empty() : Optional.of(expected(asked, file, definition, question));
  }

  private Inquiry expected(CaseQuestion asked, CaseFile file, ServiceDefinition definition, Question question) {
    OpenedCase opened = opened(file);
    Optional<String> refusal = rights.refusal(asked.route(), file, definition,
        parties.unconfirmed(List.of(file.number())).isEmpty(), opened::form);
    Map<String, Object> parameters = parameters(question, opened);
    return new Inquiry(asked, address.key(asked), address.digest(asked, parameters), parameters, question.command(),
        true, refusal.orElse(null));
  }

  private OpenedCase opened(CaseFile file) {
    return new OpenedCase(file, keys.open(file.number(), file.wrappedKey()), json, exchanges, decisions);
  }

  private Inquiry refused(CaseQuestion asked, boolean command, String why) {
    return new Inquiry(asked, address.key(asked), "", Map.of(), command, false, why);
  }

  private static Map<String, Object> parameters(Question question, OpenedCase opened) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    question.with().forEach((parameter, source) -> {
      Object value = opened.value(ValueSource.of(source));
      if (value != null) {
        parameters.put(parameter, value);
      }
    });
    return parameters;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(List<Exchanged> exchanged) {
    Map<String, CaseFile> locked = files.lockAll(exchanged.stream().map(one -> one.question().caseNumber()).toList());
    // what comes late to a case that was erased is about nobody
    locked.values().removeIf(CaseFile::isErased);
    Map<String, CaseKey> opened = new TreeMap<>();
    locked.forEach((number, file) -> opened.put(number, keys.open(number, file.wrappedKey())));
    List<Exchanged> ofKnownCases = exchanged.stream().filter(e -> locked.containsKey(e.question().caseNumber())).toList();
    exchanges.addAll(ofKnownCases, opened);
    timelines.addAll(ofKnownCases.stream().flatMap(one -> line(one, locked).stream()).toList());
  }

  private Optional<Timelines.Line> line(Exchanged one, Map<String, CaseFile> files) {
    CaseFile file = files.get(one.question().caseNumber());
    return CaseLines.of(one, services.definition(file.serviceVersion()).questions()
        .get(one.question().route()));
  }
}
