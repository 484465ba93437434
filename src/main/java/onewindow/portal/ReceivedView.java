package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import onewindow.cases.CaseRecord;
import onewindow.cases.PartyState;
import onewindow.catalog.ServiceDefinition;

/**
 * How an application came in.
 *
 * @param takenBy username of the clerk who took it, or null
 * @param applicant the applicant's name, or null
 * @param signed titles of those whose signature the clerk saw; empty where nobody's
 */
record ReceivedView(String channel, String takenBy, String applicant, List<String> signed) {

  static ReceivedView of(CaseRecord record, ServiceDefinition definition, String channel, ShownFields shown,
      Locale locale) {
    return new ReceivedView(channel, record.takenBy(), shown.name(applicant(record, definition)),
        record.parties().stream()
        .filter(party -> Objects.toString(party.confirmedBy(), "").startsWith("clerk:"))
        .map(party -> definition.partyTitle(party.role()).in(locale)).collect(Collectors.toList()));
  }

  private static String applicant(CaseRecord record, ServiceDefinition definition) {
    return record.parties().stream().filter(PartyState::applicant)
        .flatMap(state -> definition.parties().stream().filter(party -> party.role().equals(state.role())))
        .map(party -> Objects.toString(record.application().get(party.name()), null)).filter(Objects::nonNull)
        .findFirst().orElse(null);
  }
}
