package onewindow.cases;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.forms.FieldProblem;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.KeyedIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps an application and starts its process in one transaction, or keeps nothing. */
@Component
class ApplicationIntake implements Intake {

  private final ApplicationCheck check;
  private final SituationCheck situations;
  private final CaseFiles files;
  private final CaseParties parties;
  private final CaseNumbers numbers;
  private final Uploads uploads;
  private final Timelines timelines;
  private final Processes processes;
  private final CaseKeys keys;
  private final KeyedIndex index;
  private final QuestionAddress address;
  private final SealedJson json;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ApplicationIntake(ApplicationCheck check, SituationCheck situations, CaseFiles files, CaseParties parties,
      CaseNumbers numbers, Uploads uploads, Timelines timelines, Processes processes, CaseKeys keys, KeyedIndex index,
      QuestionAddress address, SealedJson json, ApplicationEventPublisher events, Clock clock,
      PlatformTransactionManager transactions) {
    this.check = check;
    this.situations = situations;
    this.files = files;
    this.parties = parties;
    this.numbers = numbers;
    this.uploads = uploads;
    this.timelines = timelines;
    this.processes = processes;
    this.keys = keys;
    this.index = index;
    this.address = address;
    this.json = json;
    this.events = events;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Precheck precheck(Service service, Map<String, Object> situation) {
    return situations.precheck(service, situation);
  }

  @Override
  public boolean isHandedIn(String idNumber, String clientKey) {
    return files.submittedWith(parties.person(idNumber), clientKey).isPresent();
  }

  @Override
  public Submission submit(Applicant applicant, Service service, String clientKey, Map<String, Object> entered,
      Map<String, List<String>> files, Reception reception) {
    byte[] person = parties.person(applicant.idNumber());
    byte[] digest = digest(service, entered, files, reception);
    Optional<Submission> earlier = earlier(person, clientKey, digest);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    List<FieldProblem> problems = check.problems(applicant, reception, service, entered);
    if (!problems.isEmpty()) {
      return new Submission.Refused(problems);
    }
    Arrival arrival = new Arrival(applicant, person, service, clientKey, digest,
        service.applicationForm().answers(entered), files, reception);
    return transaction.execute(status -> keep(arrival, status));
  }

  /** A submission without files, or by the applicant, keeps the digest that it had before there were others. */
  private byte[] digest(
      Service service, Map<String, Object> entered, Map<String, List<String>> files, Reception reception) {
    String handedIn = service.name() + "|" + address.text(entered);
    String signed = reception.isAttended() ? "|" + reception.channel() + new TreeSet<>(reception.signed()) : "";
    return index.of("submission",
        (files.isEmpty() ? handedIn : handedIn + "|" + address.text(new TreeMap<>(files))) + signed);
  }

  private Submission keep(Arrival arrival, TransactionStatus status) {
    CaseFile file = open(arrival);
    if (!files.insert(file, arrival.person(), arrival.clientKey(), arrival.digest())) {
      status.setRollbackOnly();
      return earlier(arrival.person(), arrival.clientKey(), arrival.digest()).orElseThrow();
    }
    Optional<Submission> duplicate = claimUniqueValues(arrival, file.number());
    if (duplicate.isPresent()) {
      status.setRollbackOnly();
      return duplicate.get();
    }
    List<FieldProblem> missing = uploads.attach(file.number(), arrival.applicant().idNumber(), arrival.files());
    if (!missing.isEmpty()) {
      status.setRollbackOnly();
      return new Submission.Refused(missing);
    }
    addParties(arrival, file);
    timelines.add(file.number(), submitted(file, arrival.reception()));
    processes.start(file.number(), file.service(), file.serviceVersion());
    events.publishEvent(
        new ApplicationHandedIn(arrival.applicant().idNumber(), file.service(), arrival.clientKey()));
    return new Submission.Accepted(file.number(), false);
  }

  private CaseFile open(Arrival arrival) {
    String number = numbers.next(String.valueOf(arrival.form().get(arrival.service().definition().area())));
    byte[] wrapped = keys.make(number);
    byte[] application = json.seal(keys.open(number, wrapped), "application", arrival.form());
    return CaseFile.opened(number, arrival.service(), arrival.reception(), wrapped, application, clock.instant());
  }

  private Optional<Submission> earlier(byte[] person, String clientKey, byte[] digest) {
    return files.submittedWith(person, clientKey).map(earlier -> MessageDigest.isEqual(earlier.digest(), digest)
        ? new Submission.Accepted(earlier.caseNumber(), true)
        : new Submission.KeyReused(clientKey));
  }

  private Optional<Submission> claimUniqueValues(Arrival arrival, String number) {
    for (String field : arrival.service().definition().unique()) {
      Object value = arrival.form().get(field);
      Optional<String> user = value == null ? Optional.empty()
          : parties.claim(number, arrival.service().name(), field, String.valueOf(value));
      if (user.isPresent()) {
        boolean party = parties.isParty(user.get(), arrival.applicant().idNumber());
        return Optional.of(new Submission.Duplicate(field, party ? user.get() : null));
      }
    }
    return Optional.empty();
  }

  private static TimelineEntry submitted(CaseFile file, Reception reception) {
    Map<String, String> parameters = new TreeMap<>(Map.of("by", "applicant", "channel", reception.channel().name()));
    if (reception.isAttended()) {
      parameters.put("clerk", reception.takenBy());
      parameters.put("signed", String.join(",", new TreeSet<>(reception.signed())));
    }
    return new TimelineEntry(file.submittedAt(), "submitted", parameters,
        reception.isAttended() ? reception.witness() : "applicant");
  }

  private void addParties(Arrival arrival, CaseFile file) {
    boolean applicantIsNamed = false;
    for (Party party : arrival.service().definition().parties()) {
      Object idNumber = arrival.form().get(party.idNumber());
      if (idNumber != null) {
        byte[] person = parties.person(String.valueOf(idNumber));
        boolean applicant = MessageDigest.isEqual(person, arrival.person());
        PartyState state = party(party.role(), applicant, file, arrival.reception());
        boolean represented = !applicant && !state.isConfirmed()
            && arrival.service().definition().isRepresented(party, arrival.form());
        parties.add(file.number(),
            represented ? state.representedBy(party.representedBy(), file.submittedAt()) : state, person);
        applicantIsNamed |= applicant;
      }
    }
    if (!applicantIsNamed) {
      parties.add(file.number(), party(Reception.APPLICANT, true, file, arrival.reception()), arrival.person());
    }
  }

  /** Whoever applies in their own account has confirmed by that; at a window only a signature counts. */
  private static PartyState party(String role, boolean applicant, CaseFile file, Reception reception) {
    PartyState party = new PartyState(role, applicant, null, null);
    if (reception.signed().contains(role)) {
      return party.confirmed(file.submittedAt(), reception.witness());
    }
    return applicant && !reception.isAttended() ? party.confirmed(file.submittedAt(), "applicant") : party;
  }

  /** An application that passed the check, on its way into the case files. */
  private record Arrival(
      Applicant applicant,
      byte[] person,
      Service service,
      String clientKey,
      byte[] digest,
      Map<String, Object> form,
      Map<String, List<String>> files,
      Reception reception) {}
}
