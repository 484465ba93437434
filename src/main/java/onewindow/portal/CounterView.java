package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.cases.Reception;
import onewindow.catalog.Service;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/**
 * What the application page shows while a clerk fills it in for somebody.
 *
 * @param shownNumber the ID number as screens show it
 * @param signatories whose signatures can be noted
 */
record CounterView(AtTheWindow person, String shownNumber, String channel, String channelText,
    List<Signatory> signatories) {

  private static final LocalizedText APPLICANT = new LocalizedText("申请人", "Applicant");

  /** Somebody who may sign: the role and what it is called. */
  record Signatory(String role, String title) {}

  static CounterView of(Service service, AtTheWindow person, String channel, String channelText, Locale locale) {
    List<Signatory> parties = service.definition().parties().stream()
        .map(party -> new Signatory(party.role(), party.title().in(locale))).toList();
    return new CounterView(person,
        FieldPolicy.IN_FORCE.shown(FieldKind.ID_NUMBER, Audience.CLERK, person.idNumber()), channel, channelText,
        parties.isEmpty() ? List.of(new Signatory(Reception.APPLICANT, APPLICANT.in(locale))) : parties);
  }
}
