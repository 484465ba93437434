package onewindow.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import onewindow.catalog.Services;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Where the people of a case confirm, supply and withdraw. */
@Component
class PartyDesk implements PartyRequests {

  private final PartyCases cases;
  private final CaseFiles files;
  private final CaseParties parties;
  private final Supplements supplements;
  private final CaseStops stops;
  private final HandedInPapers papers;
  private final Timelines timelines;
  private final Processes processes;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  PartyDesk(PartyCases cases, CaseFiles files, CaseParties parties, Supplements supplements, CaseStops stops,
      HandedInPapers papers,
      Timelines timelines, Processes processes, Services services, CaseKeys keys, Clock clock) {
    this.cases = cases;
    this.files = files;
    this.parties = parties;
    this.supplements = supplements;
    this.stops = stops;
    this.papers = papers;
    this.timelines = timelines;
    this.processes = processes;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public PartyAnswer confirm(String caseNumber, String idNumber) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      if (party.isConfirmed()) {
        return new PartyAnswer.Repeated(file.status());
      }
      if (file.status() != CaseStatus.SUBMITTED
          || services.definition(file.serviceVersion()).confirmation() == null) {
        return PartyCases.refused("等待您确认的办件", "a case that waits for your confirmation", file);
      }
      parties.confirm(caseNumber, party.confirmed(clock.instant(), "party"));
      tell(caseNumber, "party-confirmed", Map.of("role", party.role()));
      processes.poke(caseNumber, Processes.PARTY_CONFIRMED);
      return cases.done(caseNumber);
    });
  }

  @Override
  public PartyAnswer supplement(String caseNumber, String idNumber, Map<String, List<String>> handedIn) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      if (!file.status().awaitsSupplement()) {
        return PartyCases.refused("等待补正的办件", "a case that waits for a supplement", file);
      }
      Supplement asked = supplements.latest(caseNumber, keys.open(caseNumber, file.wrappedKey())).orElseThrow();
      return papers.refusal(caseNumber, idNumber, asked.items().stream().map(Supplement.Item::material).toList(),
          handedIn).orElseGet(() -> supplied(file, party));
    });
  }

  private PartyAnswer supplied(CaseFile file, PartyState party) {
    supplements.received(file.number(), clock.instant());
    files.update(file.after(CaseEvent.SUPPLEMENTED));
    tell(file.number(), "supplement-received", Map.of("role", party.role()));
    processes.poke(file.number(), Processes.SUPPLEMENT_RECEIVED);
    return cases.done(file.number());
  }

  @Override
  public PartyAnswer report(String caseNumber, String idNumber) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      if (stops.find(caseNumber).filter(stop -> services.definition(file.serviceVersion()).steps()
          .isUntilDone(stop.name())).isEmpty()) {
        return PartyCases.refused("期限暂停、等待您办理的办件", "a case that stands until you have done something", file);
      }
      tell(caseNumber, "party-reported", Map.of("role", party.role()));
      processes.poke(caseNumber, Processes.PARTY_REPORTED);
      return cases.done(caseNumber);
    });
  }

  @Override
  public PartyAnswer withdraw(String caseNumber, String idNumber, WithdrawalReason reason) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      if (file.status() == CaseStatus.DONE_WITHDRAWN) {
        return new PartyAnswer.Repeated(file.status());
      }
      if (!party.applicant()) {
        return PartyCases.refused("applicant", new LocalizedText("由申请人本人撤回", "a withdrawal by the applicant"),
            new LocalizedText("您不是本件的申请人", "somebody else whom the case concerns"));
      }
      if (file.status().next(CaseEvent.WITHDRAWN).isEmpty()) {
        return PartyCases.refused("尚未作出决定的办件", "a case that is not decided yet", file);
      }
      files.update(file.after(CaseEvent.WITHDRAWN));
      parties.release(caseNumber);
      tell(caseNumber, "withdrawn", Map.of("role", party.role(), "withdrawal", reason.name()));
      processes.end(caseNumber, file.service(), "withdrawn");
      return cases.done(caseNumber);
    });
  }

  private void tell(String caseNumber, String code, Map<String, String> parameters) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, parameters, parameters.get("role")));
  }
}
