package onewindow.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.Services;
import onewindow.forms.FormField;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom messages about a case are for, and where its applicant said they can be reached. */
@Component
@Transactional(readOnly = true)
public class Addressees {

  private static final String MOBILE_NUMBER = "mobile-number";
  private final CaseFiles files;
  private final CaseParties parties;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;

  Addressees(CaseFiles files, CaseParties parties, Services services, CaseKeys keys, SealedJson json) {
    this.files = files;
    this.parties = parties;
    this.services = services;
    this.keys = keys;
    this.json = json;
  }

  public List<Addressee> of(String caseNumber) {
    return parties.addressees(caseNumber);
  }

  /** The same index as in {@link Addressee#person}. */
  public byte[] person(String idNumber) {
    return parties.person(idNumber);
  }

  /** The mobile number in the application; empty where the form asks for none, or for those of several people. */
  public Optional<String> mobileNumber(String caseNumber) {
    return Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber)).flatMap(this::mobileNumber);
  }

  private Optional<String> mobileNumber(CaseFile file) {
    List<String> fields = services.version(file.serviceVersion()).applicationForm().fields().stream()
        .filter(field -> MOBILE_NUMBER.equals(field.format())).map(FormField::key).toList();
    if (fields.size() != 1) {
      return Optional.empty();
    }
    Map<String, Object> form =
        json.open(keys.open(file.number(), file.wrappedKey()), "application", file.application());
    return Optional.ofNullable(form.get(fields.get(0))).map(String::valueOf);
  }
}
