package preview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.Channel;
import onewindow.cases.ClerkTasks;
import onewindow.cases.Commitment;
import onewindow.cases.CommitmentCheck;
import onewindow.cases.CommitmentCheck.State;
import onewindow.cases.CommitmentRequests;
import onewindow.cases.Disclosures;
import onewindow.cases.ErasedCase;
import onewindow.cases.ErasureCause;
import onewindow.cases.Limit;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.PartyState;
import onewindow.cases.Reception;
import onewindow.cases.Repairs;
import onewindow.cases.ResultReading;
import onewindow.cases.Supplement;
import onewindow.cases.WithdrawalReason;
import onewindow.deadlines.Due;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.KeyDestroyedException;

/** Sample cases of one person, one for each way a case can stand, and a task for each. */
public class PreviewCases implements CaseRecords, ClerkTasks, PartyRequests, CommitmentRequests, Repairs, Disclosures,
    CaseDeadlines, ResultReading {

  /** Was erased. */
  public static final String ERASED = "LA3415021996112200000010";

  /** Waits for this reader to confirm it. */
  public static final String TO_CONFIRM = "LA341502202611220000045W";

  /** Waits for this reader to supply two materials. */
  public static final String TO_SUPPLEMENT = "LA341502202611220000046U";

  /** Is under review, and this reader made a commitment. */
  public static final String COMMITTED = "LA341502202611220000047S";

  /** Is issued, and this reader has to correct a commitment. */
  public static final String TO_CORRECT = "LA341502202611220000048Q";

  /** Was issued and revoked since a commitment was false. */
  public static final String REVOKED = "LA341502202611220000049N";

  /** Issued, with all that can follow, each at another point, and a letter on its way. */
  public static final String FOLLOWED = "LA341502202611090000025H";

  /** Issued, to be delivered by being opened. */
  public static final String ISSUED = "LA341502202611100000027D";

  /** A clerk reviews it. */
  public static final String IN_REVIEW = "LA341502202611210000033R";

  static final String PERSON = "341502199203154529";
  private static final Reception ONLINE = Reception.unattended(Channel.PORTAL);

  private final Map<String, CaseRecord> cases = new LinkedHashMap<>();
  private final Set<String> disclosed = new HashSet<>();

  PreviewCases() {
    reset();
  }

  /** As if nobody had done anything yet. */
  public final synchronized void reset() {
    cases.clear();
    disclosed.clear();
    add("LA341502202611220000041K", CaseStatus.ACCEPTED, "submitted");
    add(IN_REVIEW, CaseStatus.REVIEWING, "submitted", "answered", "gave-up", "needs-review");
    add(ISSUED, CaseStatus.DONE_ISSUED, "submitted", "answered", "approved", "issued");
    add("LA341502202610080000012X", CaseStatus.DONE_REFUSED, "submitted", "answered", "needs-review",
        "clerk-refused", "refused");
    cases.put(FOLLOWED, PreviewFollowUps.with(PreviewRecords.record(FOLLOWED, CaseStatus.DONE_ISSUED, PreviewFollowUps.application(
        PERSON), ONLINE, "submitted", "answered", "approved", "issued", "follow-up-done")));
    change(TO_CONFIRM, CaseStatus.SUBMITTED, List.of(new PartyState("father", true, Instant.EPOCH, "applicant"),
        new PartyState("mother", false, null, null)), null);
    change(TO_SUPPLEMENT, CaseStatus.ACCEPT_SUPPLEMENT, List.of(new PartyState("mother", true, Instant.EPOCH, "applicant")),
        new Supplement(1, Instant.parse("2026-11-10T01:40:00Z"), "rules", Instant.parse("2026-11-25T16:00:00Z"),
            List.of(new Supplement.Item("marriage-certificate",
                new LocalizedText("婚姻登记机关查无记录，请上传结婚证。", "Not in the register; upload the certificate.")),
            new Supplement.Item("birth-certificate",
                new LocalizedText("省外签发的，请上传证明。", "Issued elsewhere; upload the certificate."))), null, null));
    commit(COMMITTED, CaseStatus.REVIEWING, null);
    commit(TO_CORRECT, CaseStatus.DONE_ISSUED, check(State.CORRECTING, "民政部门查无婚姻登记，请补交结婚证。"));
    commit(REVOKED, CaseStatus.REVOKED, check(State.REVOKED, "承诺内容与实际不符（国办发〔2020〕42号）。双方未登记结婚。"));
  }

  private void commit(String number, CaseStatus status, CommitmentCheck check) {
    add(number, status, "submitted", "answered", "approved", "issued");
    commit(number, new Commitment("mother", List.of("marriage-certificate"), null, check));
  }

  private void commit(String number, Commitment commitment) {
    CaseRecord record = cases.get(number);
    cases.put(number, new CaseRecord(record.summary(), record.serviceVersion(), record.channel(), record.takenBy(),
        record.application(), record.answers(), record.exchanges(), record.ruling(), record.reason(), record.result(),
        record.timeline(), record.parties(), record.supplement(), commitment, record.delivery()));
  }

  private static CommitmentCheck check(State state, String reason) {
    Instant day = Instant.parse("2026-11-10T01:40:00Z");
    return new CommitmentCheck(state, "mother", List.of("marriage-certificate"), day, day.plus(Duration.ofDays(60)), day,
        null, Instant.parse("2026-12-05T16:00:00Z"), null, null, reason);
  }

  private void change(String number, CaseStatus status, List<PartyState> parties, Supplement supplement) {
    if (!cases.containsKey(number)) {
      add(number, status, "submitted");
    }
    CaseRecord record = cases.get(number);
    CaseSummary summary = record.summary();
    cases.put(number, new CaseRecord(new CaseSummary(number, summary.service(), status, summary.submittedAt()),
        record.serviceVersion(), record.channel(), record.takenBy(), record.application(), record.answers(),
        record.exchanges(), record.ruling(), record.reason(), record.result(), record.timeline(), parties, supplement,
        record.commitment(), null));
  }

  @Override
  public List<Limit> of(String caseNumber) {
    CaseStatus status = cases.get(caseNumber).summary().status();
    return status != CaseStatus.REVIEWING ? List.of() : List.of(new Limit(Limit.Kind.PROMISED, new Due.On(LocalDate.parse("2026-11-30"))),
        new Limit(Limit.Kind.STATUTORY, new Due.CalendarMissing(2027)));
  }

  @Override
  public Optional<Instant> next(String caseNumber) {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> next(String caseNumber, String task) {
    return Optional.empty();
  }

  @Override
  public Optional<Limit> ofDelivery(CaseRecord record) {
    return record.summary().status() == CaseStatus.DONE_ISSUED && "pick-up".equals(record.application().get("delivery"))
        ? Optional.of(new Limit(Limit.Kind.DELIVERY, new Due.On(LocalDate.parse("2026-12-04")))) : Optional.empty();
  }

  @Override
  public synchronized boolean isOpen(String taskId, String username) {
    return disclosed.contains(taskId);
  }

  @Override
  public synchronized List<FieldProblem> open(
      String caseNumber, String taskId, String username, String purpose, String remark) {
    if (purpose.isEmpty()) {
      return List.of(new FieldProblem("purpose", new LocalizedText("一个查看用途", "one of the purposes"),
          new LocalizedText("没有选择", "nothing chosen")));
    }
    disclosed.add(taskId);
    return List.of();
  }

  /** A case that ends well on the third look at it. */
  String submitted(Map<String, Object> application, Reception reception) {
    String number = "LA34150220261122%07dT".formatted(50 + cases.size());
    cases.put(number, PreviewRecords.record(number, CaseStatus.SUBMITTED, application, reception, "submitted"));
    return number;
  }

  private void advance(CaseRecord record) {
    String number = record.summary().caseNumber();
    if (number.endsWith("T") && !record.summary().status().isFinal()) {
      boolean accepted = record.summary().status() == CaseStatus.ACCEPTED;
      cases.put(number, accepted
          ? PreviewRecords.record(number, CaseStatus.DONE_ISSUED, record.application(), reception(record), "submitted", "answered", "approved", "issued")
          : PreviewRecords.record(number, CaseStatus.ACCEPTED, record.application(), reception(record), "submitted", "answered"));
    }
  }

  private void add(String number, CaseStatus status, String... codes) {
    cases.put(number, PreviewRecords.record(number, status, Map.of("childName", "王安", "childSex", "male",
        "childBirthDate", "2026-11-02", "motherName", "王芳", "motherIdNumber", PERSON,
        "contactPhone", "13856412345", "maritalStatus", "married", "nameAgreed", true), ONLINE, codes));
  }

  private static Reception reception(CaseRecord record) {
    return new Reception(record.channel(), record.takenBy(), record.takenBy() == null ? Set.of() : Set.of("mother"));
  }

  @Override
  public Optional<CaseRecord> ofPerson(String caseNumber, String idNumber) {
    if (caseNumber.equals(ERASED)) {
      throw new KeyDestroyedException(caseNumber);
    }
    return PERSON.equals(idNumber) ? forStaff(caseNumber) : Optional.empty();
  }

  @Override
  public Optional<ErasedCase> erased(String caseNumber) {
    Instant at = Instant.parse("2026-11-20T02:00:00Z");
    return caseNumber.equals(ERASED) ? Optional.of(new ErasedCase(
        new CaseSummary(ERASED, "newborn-registration", CaseStatus.DONE_ISSUED, at), at, at, ErasureCause.EXPIRED))
        : Optional.empty();
  }

  @Override
  public List<CaseSummary> allOfPerson(String idNumber) {
    return PERSON.equals(idNumber) ? cases.values().stream().map(CaseRecord::summary).toList() : List.of();
  }

  @Override
  public synchronized Optional<CaseRecord> forStaff(String caseNumber) {
    Optional<CaseRecord> found = Optional.ofNullable(cases.get(caseNumber));
    found.ifPresent(this::advance);
    return found;
  }

  @Override
  public Map<String, String> casesOf(Collection<String> taskIds, String username, Collection<String> groups) {
    return Map.of();
  }

  @Override
  public Optional<String> caseOf(String taskId, String username, Collection<String> groups) {
    return groups.contains("public-security.clerk")
        ? cases.keySet().stream().filter(taskId::equals).findFirst() : Optional.empty();
  }

  @Override
  public synchronized CaseRecord opened(CaseRecord record, String idNumber) {
    String number = record.summary().caseNumber();
    if (record.summary().status() == CaseStatus.DONE_ISSUED && !number.equals(FOLLOWED)) {
      cases.put(number, PreviewFollowUps.delivered(record));
    }
    return cases.get(number);
  }

  @Override
  public PartyAnswer confirm(String caseNumber, String idNumber) {
    change(caseNumber, CaseStatus.ACCEPTED, List.of(new PartyState("mother", false, Instant.EPOCH, "party")), null);
    return new PartyAnswer.Done(CaseStatus.ACCEPTED);
  }

  @Override
  public PartyAnswer supplement(String caseNumber, String idNumber, Map<String, List<String>> files) {
    change(caseNumber, CaseStatus.REVIEWING, cases.get(caseNumber).parties(), null);
    return new PartyAnswer.Done(CaseStatus.REVIEWING);
  }

  @Override
  public PartyAnswer report(String caseNumber, String idNumber) {
    return withdraw(caseNumber, idNumber);
  }

  @Override
  public PartyAnswer withdraw(String caseNumber, String idNumber, WithdrawalReason reason) {
    return new PartyAnswer.Refused(List.of(new FieldProblem("status",
        new LocalizedText("尚未作出决定的办件", "a case that is not decided yet"),
        new LocalizedText("已经决定的办件", "a case that is decided"))));
  }

  @Override
  public PartyAnswer takeBack(String caseNumber, String idNumber) {
    commit(caseNumber, new Commitment("mother", List.of("marriage-certificate"), Instant.EPOCH, null));
    return new PartyAnswer.Done(CaseStatus.REVIEWING);
  }

  @Override
  public PartyAnswer correct(String caseNumber, String idNumber, Map<String, List<String>> files) {
    CommitmentCheck before = cases.get(caseNumber).commitment().check();
    commit(caseNumber, new Commitment("mother", before.materials(), null, new CommitmentCheck(before.state(),
        before.role(), before.materials(), before.openedAt(), before.dueAt(), before.begunAt(), null,
        before.correctionDueAt(), Instant.EPOCH, null, before.reason())));
    return new PartyAnswer.Done(CaseStatus.DONE_ISSUED);
  }

  @Override
  public PartyAnswer repair(String caseNumber, String how, String clerk, List<String> groups) {
    return new PartyAnswer.NotThere();
  }
}
