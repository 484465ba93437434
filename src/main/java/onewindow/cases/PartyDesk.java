package onewindow.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the people of a case confirm, supply and withdraw. */
@Component
@Transactional
class PartyDesk implements PartyRequests {

  private final CaseFiles files;
  private final CaseParties parties;
  private final Supplements supplements;
  private final Uploads uploads;
  private final Timelines timelines;
  private final Processes processes;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  PartyDesk(CaseFiles files, CaseParties parties, Supplements supplements, Uploads uploads, Timelines timelines,
      Processes processes, Services services, CaseKeys keys, Clock clock) {
    this.files = files;
    this.parties = parties;
    this.supplements = supplements;
    this.uploads = uploads;
    this.timelines = timelines;
    this.processes = processes;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public PartyAnswer confirm(String caseNumber, String idNumber) {
    return asParty(caseNumber, idNumber, (file, party) -> {
      if (party.isConfirmed()) {
        return new PartyAnswer.Repeated(file.status());
      }
      if (file.status() != CaseStatus.SUBMITTED
          || services.version(file.serviceVersion()).definition().confirmation() == null) {
        return refused("等待您确认的办件", "a case that waits for your confirmation", file);
      }
      parties.confirm(caseNumber, party.confirmed(clock.instant(), "party"));
      tell(caseNumber, "party-confirmed", Map.of("role", party.role()));
      processes.poke(caseNumber, Processes.PARTY_CONFIRMED);
      return done(caseNumber);
    });
  }

  @Override
  public PartyAnswer supplement(String caseNumber, String idNumber, Map<String, List<String>> handedIn) {
    return asParty(caseNumber, idNumber, (file, party) -> {
      if (!file.status().awaitsSupplement()) {
        return refused("等待补正的办件", "a case that waits for a supplement", file);
      }
      Supplement asked = supplements.latest(caseNumber, keys.open(caseNumber, file.wrappedKey())).orElseThrow();
      List<FieldProblem> missing = missing(asked, handedIn);
      if (missing.isEmpty()) {
        missing = uploads.attach(caseNumber, idNumber, handedIn);
      }
      if (!missing.isEmpty()) {
        return new PartyAnswer.Incomplete(missing);
      }
      supplements.received(caseNumber, clock.instant());
      files.update(file.after(CaseEvent.SUPPLEMENTED));
      tell(caseNumber, "supplement-received", Map.of("role", party.role()));
      processes.poke(caseNumber, Processes.SUPPLEMENT_RECEIVED);
      return done(caseNumber);
    });
  }

  private static List<FieldProblem> missing(Supplement supplement, Map<String, List<String>> handedIn) {
    List<FieldProblem> problems = new ArrayList<>();
    supplement.items().stream().filter(item -> handedIn.getOrDefault(item.material(), List.of()).isEmpty())
        .forEach(item -> problems.add(new FieldProblem(item.material(),
            new LocalizedText("至少一份文件：补正材料须一次交齐", "at least one file: everything is supplied at once"),
            new LocalizedText("没有文件", "no file"))));
    return problems;
  }

  @Override
  public PartyAnswer withdraw(String caseNumber, String idNumber) {
    return asParty(caseNumber, idNumber, (file, party) -> {
      if (file.status() == CaseStatus.DONE_WITHDRAWN) {
        return new PartyAnswer.Repeated(file.status());
      }
      if (!party.applicant()) {
        return new PartyAnswer.Refused(List.of(new FieldProblem("applicant",
            new LocalizedText("由申请人本人撤回", "a withdrawal by the applicant"),
            new LocalizedText("您不是本件的申请人", "somebody else whom the case concerns"))));
      }
      if (file.status().next(CaseEvent.WITHDRAWN).isEmpty()) {
        return refused("尚未作出决定的办件", "a case that is not decided yet", file);
      }
      files.update(file.after(CaseEvent.WITHDRAWN));
      parties.release(caseNumber);
      tell(caseNumber, "withdrawn", Map.of("role", party.role()));
      processes.end(caseNumber, "withdrawn");
      return done(caseNumber);
    });
  }

  private PartyAnswer asParty(String caseNumber, String idNumber, BiFunction<CaseFile, PartyState, PartyAnswer> act) {
    if (!parties.isParty(caseNumber, idNumber)) {
      return new PartyAnswer.NotThere();
    }
    CaseFile file = files.lock(caseNumber);
    return act.apply(file, parties.of(caseNumber, idNumber).orElseThrow());
  }

  private PartyAnswer done(String caseNumber) {
    return new PartyAnswer.Done(files.find(List.of(caseNumber)).get(caseNumber).status());
  }

  private static PartyAnswer refused(String zh, String en, CaseFile file) {
    return new PartyAnswer.Refused(List.of(new FieldProblem("status", new LocalizedText(zh, en),
        new LocalizedText("本件状态为 " + file.status(), "a case that is " + file.status()))));
  }

  private void tell(String caseNumber, String code, Map<String, String> parameters) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, parameters, parameters.get("role")));
  }
}
