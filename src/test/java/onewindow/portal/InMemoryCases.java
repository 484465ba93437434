package onewindow.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.Channel;
import onewindow.cases.Finding;
import onewindow.cases.Intake;
import onewindow.cases.Precheck;
import onewindow.cases.Reception;
import onewindow.cases.ResultReading;
import onewindow.cases.Submission;
import onewindow.cases.TimelineEntry;
import onewindow.catalog.Service;
import onewindow.forms.FieldProblem;

/** Cases kept in memory by the contract of the ports: one reader each, one card a reader, one case a key. */
class InMemoryCases implements Intake, CaseRecords, ResultReading {

  private record Kept(String key, Applicant applicant, Map<String, Object> form, CaseRecord record) {}

  private final List<Kept> kept = new ArrayList<>();

  synchronized void clear() {
    kept.clear();
  }

  synchronized int count() {
    return kept.size();
  }

  @Override
  public synchronized Submission submit(
      Applicant applicant, Service service, String clientKey, Map<String, Object> form,
      Map<String, List<String>> files, Reception reception) {
    if ("crash".equals(form.get("reader"))) {
      throw new IllegalStateException("The disk of table secret_table is full");
    }
    Optional<Kept> same = kept.stream().filter(each -> each.key.equals(clientKey)).findFirst();
    if (same.isPresent()) {
      return same.get().form.equals(form)
          ? new Submission.Accepted(same.get().record.summary().caseNumber(), true)
          : new Submission.KeyReused(clientKey);
    }
    return form.get("readerId") instanceof String reader
        ? accept(applicant, clientKey, form, reader, reception.channel())
        : new Submission.Refused(List.of(missingReader()));
  }

  @Override
  public synchronized boolean isHandedIn(String idNumber, String clientKey) {
    return kept.stream().anyMatch(each -> each.key.equals(clientKey) && each.applicant.idNumber().equals(idNumber));
  }

  @Override
  public Precheck precheck(Service service, Map<String, Object> situation) {
    if (!situation.keySet().equals(java.util.Set.of("age"))) {
      return new Precheck(List.of(missingReader()), List.of());
    }
    return new Precheck(List.of(), List.of(new Finding("photo", Finding.Effect.MATERIAL,
        LibraryCard.text("需要照片", "A photograph is needed"), LibraryCard.text("借阅规则", "Lending rules"),
        LocalDate.of(2020, 1, 1), false, null, "photo", Finding.Provision.UPLOAD)));
  }

  @Override
  public synchronized Optional<CaseRecord> ofPerson(String caseNumber, String idNumber) {
    return ofPerson(idNumber).filter(each -> each.summary().caseNumber().equals(caseNumber)).findFirst();
  }

  @Override
  public synchronized List<CaseSummary> allOfPerson(String idNumber) {
    return ofPerson(idNumber).map(CaseRecord::summary).toList();
  }

  @Override
  public Optional<CaseRecord> forStaff(String caseNumber) {
    throw new UnsupportedOperationException();
  }

  private java.util.stream.Stream<CaseRecord> ofPerson(String idNumber) {
    return kept.stream().filter(each -> each.applicant.idNumber().equals(idNumber)).map(Kept::record);
  }

  private Submission accept(
      Applicant applicant, String key, Map<String, Object> form, String reader, Channel channel) {
    for (Kept each : kept) {
      if (reader.equals(each.form.get("readerId"))) {
        boolean party = each.applicant.equals(applicant);
        return new Submission.Duplicate("readerId", party ? each.record.summary().caseNumber() : null);
      }
    }
    CaseRecord record = record("LA" + (kept.size() + 1), form, channel);
    kept.add(new Kept(key, applicant, form, record));
    return new Submission.Accepted(record.summary().caseNumber(), false);
  }

  private static CaseRecord record(String number, Map<String, Object> form, Channel channel) {
    Instant at = Instant.parse("2025-03-03T01:02:03Z");
    var summary = new CaseSummary(number, LibraryCard.NAME, CaseStatus.REVIEWING, at);
    return new CaseRecord(summary, "v1", channel, null, form, Map.of(), List.of(), null, null, Map.of(), List.of(
        new TimelineEntry(at, "submitted", Map.of("channel", channel.name()), "applicant"),
        new TimelineEntry(at, "asked", Map.of("question", LibraryCard.ASKED), "platform"),
        new TimelineEntry(at, "of-tomorrow", Map.of(), "platform")), List.of(), null, null, null);
  }

  @Override
  public CaseRecord opened(CaseRecord record, String idNumber) {
    return record;
  }

  private static FieldProblem missingReader() {
    return new FieldProblem("readerId", LibraryCard.text("身份证号码", "an ID number"),
        LibraryCard.text("未填写", "nothing"));
  }
}
