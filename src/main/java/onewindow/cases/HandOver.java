package onewindow.cases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Audience;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;
import org.springframework.stereotype.Component;

/** A clerk hands the result over at the window, to one of the people of the case or to the agent they named. */
@Component
class HandOver {

  private static final String AGENT = "agent";
  private final CaseFiles files;
  private final DeliveryVerb verb;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;
  private final Clock clock;

  HandOver(CaseFiles files, DeliveryVerb verb, Services services, CaseKeys keys, SealedJson json, Clock clock) {
    this.files = files;
    this.verb = verb;
    this.services = services;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  /** Somebody who may receive the result. */
  record Receiver(String role, String name, String idNumber) {}

  /** @return what does not fit: then nothing was handed over */
  List<FieldProblem> record(String caseNumber, Map<String, Object> entered, String clerk) {
    CaseFile file = files.lock(caseNumber);
    CaseKey key = keys.open(caseNumber, file.wrappedKey());
    ServiceDefinition definition = services.definition(file.serviceVersion());
    List<Receiver> allowed = receivers(definition, json.open(key, "application", file.application()));
    Receiver came = new Receiver(null, String.valueOf(entered.get("receiverName")),
        String.valueOf(entered.get("receiverIdNumber")));
    Receiver known = allowed.stream().filter(one -> one.idNumber().equals(came.idNumber())
        && one.name().equals(came.name())).findFirst().orElse(null);
    if (known == null) {
      return List.of(new FieldProblem("receiverIdNumber", new LocalizedText(names(definition, allowed, true),
          names(definition, allowed, false)),
          new LocalizedText("其他人的姓名和号码", "name and number of somebody else")));
    }
    String actor = "clerk:" + clerk;
    verb.record(file, key, new Delivery(clock.instant(), ServiceDefinition.Delivery.PICK_UP, actor, known.name()),
        "handed-over", Map.of("receiver", known.role(), "clerk", clerk));
    return List.of();
  }

  /** The people whom the form names, and the agent whom they named. */
  static List<Receiver> receivers(ServiceDefinition definition, Map<String, Object> form) {
    Map<String, Receiver> receivers = new LinkedHashMap<>();
    definition.parties().forEach(party ->
        receivers.put(party.role(), receiver(party.role(), form, party.name(), party.idNumber())));
    ServiceDefinition.Agent agent = definition.delivery() == null ? null : definition.delivery().agent();
    if (agent != null) {
      receivers.put(AGENT, receiver(AGENT, form, agent.name(), agent.idNumber()));
    }
    return receivers.values().stream().filter(Objects::nonNull).toList();
  }

  private static Receiver receiver(String role, Map<String, Object> form, String name, String idNumber) {
    return form.get(name) == null || form.get(idNumber) == null ? null
        : new Receiver(role, String.valueOf(form.get(name)), String.valueOf(form.get(idNumber)));
  }

  static String names(ServiceDefinition definition, List<Receiver> receivers, boolean zh) {
    return receivers.stream().map(one -> title(definition, one, zh) + " "
            + FieldPolicy.IN_FORCE.shown(FieldKind.NAME, Audience.CLERK, one.name()))
        .collect(Collectors.joining(zh ? "、" : ", "));
  }

  private static String title(ServiceDefinition definition, Receiver receiver, boolean zh) {
    LocalizedText title = receiver.role().equals(AGENT) ? new LocalizedText("代领人", "agent")
        : definition.partyTitle(receiver.role());
    return zh ? title.zh() : title.en();
  }
}
