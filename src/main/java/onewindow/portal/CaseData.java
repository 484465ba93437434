package onewindow.portal;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseSummary;
import onewindow.cases.Finding;
import onewindow.cases.OpenedFile;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalFile;
import onewindow.cases.PersonalRecord;
import onewindow.cases.UploadedFile;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Audience;
import org.springframework.stereotype.Component;

/** Somebody's cases, for themselves: what they entered in full, the rest as far as the page of the case shows it. */
@Component
class CaseData implements PersonalDataSource {

  private static final Locale ZH = Locale.CHINESE;
  private static final Locale EN = Locale.ENGLISH;
  private final CaseRecords records;
  private final Services services;
  private final Uploads uploads;
  private final CaseViews views;
  private final CaseTexts texts;
  private final FormTexts forms;

  CaseData(CaseRecords records, Services services, Uploads uploads, CaseViews views, CaseTexts texts, FormTexts forms) {
    this.records = records;
    this.services = services;
    this.uploads = uploads;
    this.views = views;
    this.texts = texts;
    this.forms = forms;
  }

  @Override
  public String part() {
    return "cases";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("办件", "Cases");
  }

  @Override
  public Set<String> tables() {
    return Set.of("case_file", "case_party", "timeline_entry", "decision", "department_exchange", "supplement",
        "delivery", "uploaded_file", "uploaded_file_chunk", "commitment_check");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return records.allOfPerson(idNumber).stream().map(CaseSummary::caseNumber).map(number -> ReadOrTold.of(number,
        () -> record(records.ofPerson(number, idNumber).orElseThrow(), idNumber)));
  }

  private PersonalRecord record(CaseRecord record, String idNumber) {
    Service service = services.version(record.serviceVersion());
    OthersMasked masked = new OthersMasked(record, service, idNumber);
    CaseView zh = views.of(record, service, Audience.PARTY, ZH);
    CaseView en = views.of(record, service, Audience.PARTY, EN);
    return new PersonalRecord().with("caseNumber", "办件编号", "Case", record.summary().caseNumber())
        .with("service", "事项", "Service", service.definition().title())
        .with("status", "状态", "Status", new LocalizedText(zh.line().statusText(), en.line().statusText()))
        .with("submittedAt", "提交时间", "Submitted", record.summary().submittedAt())
        .with("entered", "填写内容", "Entered", entered(record, service, masked))
        .with("answers", "部门答复", "Answers of departments", answers(zh, en, masked))
        .with("findings", "认定", "Findings", zh.findings().stream().map(Finding::reason).toList())
        .with("reason", "决定理由", "Reason", masked.text(zh.reason()))
        .with("result", "办理结果", "Result", rows(zh.result(), en.result(), masked))
        .with("supplement", "补正通知", "What was asked for", supplement(record, service))
        .with("delivery", "送达", "Delivery", delivery(record))
        .with("files", "提交的材料", "Files handed in", files(record, idNumber))
        .with("timeline", "办理经过", "Timeline", timeline(record));
  }

  private PersonalRecord entered(CaseRecord record, Service service, OthersMasked masked) {
    FormText zh = forms.of(service.applicationForm(), ZH);
    FormText en = forms.of(service.applicationForm(), EN);
    PersonalRecord entered = new PersonalRecord();
    record.application().forEach((key, value) -> entered.with(key, new LocalizedText(zh.label(key), en.label(key)),
        new LocalizedText(masked.of(key, zh.shown(key, value)), masked.of(key, en.shown(key, value)))));
    return entered;
  }

  private static List<PersonalRecord> answers(CaseView zh, CaseView en, OthersMasked masked) {
    return IntStream.range(0, zh.answers().size()).mapToObj(n -> new PersonalRecord()
        .with("question", "核验事项", "Question",
            new LocalizedText(zh.answers().get(n).title(), en.answers().get(n).title()))
        .with("at", "时间", "At", Instant.parse(zh.answers().get(n).at().iso()))
        .with("answer", "答复", "Answer", rows(zh.answers().get(n).rows(), en.answers().get(n).rows(), masked))).toList();
  }

  /** Under the label of a row as its name, for a row has no other. */
  private static PersonalRecord rows(List<CaseView.Row> zh, List<CaseView.Row> en, OthersMasked masked) {
    PersonalRecord rows = new PersonalRecord();
    IntStream.range(0, zh.size()).forEach(n -> rows.with(en.get(n).label(),
        new LocalizedText(zh.get(n).label(), en.get(n).label()),
        new LocalizedText(masked.text(zh.get(n).value()), masked.text(en.get(n).value()))));
    return rows.entries().isEmpty() ? null : rows;
  }

  private static List<PersonalRecord> supplement(CaseRecord record, Service service) {
    return record.supplement() == null ? List.of() : record.supplement().items().stream()
        .map(item -> new PersonalRecord()
            .with("material", "材料", "Material", service.definition().materialTitle(item.material()))
            .with("reason", "原因", "Reason", item.reason())).toList();
  }

  private static PersonalRecord delivery(CaseRecord record) {
    return record.delivery() == null ? null : new PersonalRecord().with("at", "时间", "At", record.delivery().at())
        .with("way", "方式", "Way", record.delivery().way());
  }

  private List<PersonalRecord> files(CaseRecord record, String idNumber) {
    return uploads.ofCase(record.summary().caseNumber(), idNumber).stream().map(file -> new PersonalRecord()
        .with("name", "名称", "Name", file.name()).with("uploadedAt", "上传时间", "Uploaded", file.uploadedAt())
        .with("bytes", "字节", "Bytes", file.bytes()).with("path", "文件", "File", path(record.summary(), file))).toList();
  }

  private List<PersonalRecord> timeline(CaseRecord record) {
    List<TimelineLine> zh = texts.timeline(record, ZH);
    List<TimelineLine> en = texts.timeline(record, EN);
    return IntStream.range(0, zh.size()).mapToObj(n -> new PersonalRecord().with("at", "时间", "At", zh.get(n).at())
        .with("text", "事项", "What", new LocalizedText(zh.get(n).text(), en.get(n).text()))).toList();
  }

  @Override
  public Stream<PersonalFile> files(String idNumber) {
    return records.allOfPerson(idNumber).stream().flatMap(summary -> uploads.ofCase(summary.caseNumber(), idNumber)
        .stream().map(file -> new PersonalFile(path(summary, file), () -> content(summary, file))));
  }

  private InputStream content(CaseSummary summary, UploadedFile file) {
    return uploads.open(summary.caseNumber(), file.id()).map(OpenedFile::content)
        .orElseGet(InputStream::nullInputStream);
  }

  /** The id keeps two files of one name apart, and a name stays within its folder. */
  private static String path(CaseSummary summary, UploadedFile file) {
    return "files/" + summary.caseNumber() + "/" + file.id() + "-" + file.name().replaceAll("[/\\\\:\\p{Cntrl}]", "_");
  }
}
