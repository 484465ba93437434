package onewindow.drafts;

import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.cases.UploadedFile;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FormField;
import onewindow.forms.LocalizedText;
import onewindow.privacy.KeyedIndex;
import org.springframework.stereotype.Component;

/** What somebody has entered and not handed in yet, for themselves. */
@Component
class DraftData implements PersonalDataSource {

  private final DraftRows rows;
  private final DraftSeal seal;
  private final Services services;
  private final Uploads uploads;
  private final KeyedIndex index;

  DraftData(DraftRows rows, DraftSeal seal, Services services, Uploads uploads, KeyedIndex index) {
    this.rows = rows;
    this.seal = seal;
    this.services = services;
    this.uploads = uploads;
    this.index = index;
  }

  @Override
  public String part() {
    return "drafts";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("尚未提交的草稿", "Drafts");
  }

  @Override
  public Set<String> tables() {
    return Set.of("draft");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    byte[] owner = index.of("person", idNumber);
    return rows.allOf(owner).stream().flatMap(line -> rows.of(owner, line.service()).stream())
        .map(row -> record(row, owner, idNumber));
  }

  private PersonalRecord record(DraftRow row, byte[] owner, String idNumber) {
    Service service = services.version(row.serviceVersion());
    PersonalRecord entered = new PersonalRecord();
    seal.open(owner, row).form().forEach((key, value) -> entered.with(key, service.applicationForm().fields().stream()
        .filter(field -> field.key().equals(key)).map(FormField::label).findFirst()
        .orElse(new LocalizedText(key, key)), String.valueOf(value)));
    return new PersonalRecord().with("service", "事项", "Service", service.definition().title())
        .with("savedAt", "保存时间", "Saved", row.savedAt()).with("entered", "填写内容", "Entered", entered)
        .with("waitingFiles", "待提交的材料", "Files that wait for it",
            uploads.waiting(idNumber, row.service()).stream().map(UploadedFile::name).toList());
  }
}
