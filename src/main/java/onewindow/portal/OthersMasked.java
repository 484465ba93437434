package onewindow.portal;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.CaseRecord;
import onewindow.catalog.FieldKinds;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;

/**
 * What one of the people of a case gets of its application: what they entered themselves in full, other people's names
 * and numbers as the field policy lets the people of a case see them (个人信息保护法 §45).
 */
final class OthersMasked {

  private final CaseRecord record;
  private final Service service;
  private final String idNumber;
  private final boolean applicant;
  private final ShownFields shown;
  private final Set<String> own;
  private final Set<String> names;

  OthersMasked(CaseRecord record, Service service, String idNumber) {
    this.record = record;
    this.service = service;
    this.idNumber = idNumber;
    this.shown = ShownFields.of(record, service, Audience.PARTY);
    ServiceDefinition definition = service.definition();
    Set<Party> mine = definition.parties().stream()
        .filter(party -> idNumber.equals(record.application().get(party.idNumber()))).collect(Collectors.toSet());
    this.applicant = record.parties().stream().anyMatch(
        state -> state.applicant() && mine.stream().anyMatch(party -> party.role().equals(state.role())));
    this.own = mine.stream().map(Party::name).collect(Collectors.toSet());
    this.names = Stream.concat(definition.parties().stream().map(Party::name),
        Stream.of(definition.delivery() == null || definition.delivery().agent() == null ? null
            : definition.delivery().agent().name())).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** @param words the value as the form words it */
  String of(String field, String words) {
    boolean mine = own.contains(field) || idNumber.equals(record.application().get(field));
    return mine || applicant && !isOfAnother(field) ? words
        : text(shown.value(service.applicationForm(), field, words));
  }

  /** Words of somebody else, such as a department's answer, without the names of the other people of the case. */
  String text(String words) {
    String masked = words;
    for (String field : names) {
      if (!own.contains(field) && record.application().get(field) instanceof String name && name.length() > 1) {
        masked = masked == null ? null : masked.replace(name, FieldKind.NAME.masked(name));
      }
    }
    return masked;
  }

  private boolean isOfAnother(String field) {
    return names.contains(field) || FieldKinds.of(service.definition(), service.applicationForm(), field)
        .filter(FieldKind.ID_NUMBER::equals).isPresent();
  }
}
