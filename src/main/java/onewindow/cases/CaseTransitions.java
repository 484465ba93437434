package onewindow.cases;

import static onewindow.cases.CaseStatus.ACCEPTED;
import static onewindow.cases.CaseStatus.ACCEPT_SUPPLEMENT;
import static onewindow.cases.CaseStatus.DECIDED;
import static onewindow.cases.CaseStatus.DELIVERED;
import static onewindow.cases.CaseStatus.DONE_DELETED;
import static onewindow.cases.CaseStatus.DONE_ISSUED;
import static onewindow.cases.CaseStatus.DONE_NOT_ACCEPTED;
import static onewindow.cases.CaseStatus.DONE_PASSED_ON;
import static onewindow.cases.CaseStatus.DONE_REFUSED;
import static onewindow.cases.CaseStatus.DONE_SUPPLEMENT_EXPIRED;
import static onewindow.cases.CaseStatus.DONE_VOIDED;
import static onewindow.cases.CaseStatus.DONE_WITHDRAWN;
import static onewindow.cases.CaseStatus.DRAFT;
import static onewindow.cases.CaseStatus.PASSED_ON;
import static onewindow.cases.CaseStatus.PRE_RETURNED;
import static onewindow.cases.CaseStatus.PRE_REVIEW;
import static onewindow.cases.CaseStatus.REVIEWING;
import static onewindow.cases.CaseStatus.REVIEW_SUPPLEMENT;
import static onewindow.cases.CaseStatus.REVOKED;
import static onewindow.cases.CaseStatus.SPECIAL;
import static onewindow.cases.CaseStatus.SUBMITTED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which event leads from where to where, as {@code docs/case-status.md} has it; nothing else can happen. */
final class CaseTransitions {

  private static final CaseStatus[] UNDECIDED = {SUBMITTED, PRE_REVIEW, PRE_RETURNED, ACCEPT_SUPPLEMENT, ACCEPTED,
      REVIEWING, REVIEW_SUPPLEMENT, SPECIAL, PASSED_ON};
  private static final Map<CaseEvent, Map<CaseStatus, CaseStatus>> ALL = new EnumMap<>(CaseEvent.class);

  static {
    on(CaseEvent.HANDED_IN, SUBMITTED, DRAFT, PRE_RETURNED);
    on(CaseEvent.PRE_REVIEW_OPENED, PRE_REVIEW, SUBMITTED);
    on(CaseEvent.PRE_RETURNED, PRE_RETURNED, PRE_REVIEW);
    on(CaseEvent.SUPPLEMENT_ASKED, ACCEPT_SUPPLEMENT, SUBMITTED, PRE_REVIEW);
    on(CaseEvent.SUPPLEMENT_ASKED, REVIEW_SUPPLEMENT, ACCEPTED, REVIEWING);
    on(CaseEvent.SUPPLEMENTED, SUBMITTED, ACCEPT_SUPPLEMENT);
    on(CaseEvent.SUPPLEMENTED, REVIEWING, REVIEW_SUPPLEMENT);
    on(CaseEvent.SUPPLEMENT_EXPIRED, DONE_SUPPLEMENT_EXPIRED, ACCEPT_SUPPLEMENT, REVIEW_SUPPLEMENT);
    on(CaseEvent.ACCEPTED, ACCEPTED, SUBMITTED, PRE_REVIEW);
    on(CaseEvent.NOT_ACCEPTED, DONE_NOT_ACCEPTED, SUBMITTED, PRE_REVIEW, ACCEPT_SUPPLEMENT);
    on(CaseEvent.REVIEW_OPENED, REVIEWING, ACCEPTED);
    on(CaseEvent.SPECIAL_BEGUN, SPECIAL, REVIEWING);
    on(CaseEvent.SPECIAL_ENDED, REVIEWING, SPECIAL);
    on(CaseEvent.PASSED_ON, PASSED_ON, REVIEWING);
    on(CaseEvent.PASSED_ON_ENDED, DONE_PASSED_ON, PASSED_ON);
    on(CaseEvent.DECIDED, DECIDED, ACCEPTED, REVIEWING);
    on(CaseEvent.ISSUED, DONE_ISSUED, DECIDED);
    on(CaseEvent.REFUSED, DONE_REFUSED, DECIDED);
    on(CaseEvent.WITHDRAWN, DONE_WITHDRAWN, UNDECIDED);
    on(CaseEvent.VOIDED, DONE_VOIDED, UNDECIDED);
    on(CaseEvent.DELETED, DONE_DELETED, DRAFT);
    on(CaseEvent.DELIVERED, DELIVERED, DONE_ISSUED);
    on(CaseEvent.REVOKED, REVOKED, DONE_ISSUED, DELIVERED);
  }

  private CaseTransitions() {}

  static Map<CaseStatus, CaseStatus> of(CaseEvent event) {
    return ALL.get(event);
  }

  private static void on(CaseEvent event, CaseStatus to, CaseStatus... from) {
    Map<CaseStatus, CaseStatus> moves = ALL.computeIfAbsent(event, none -> new EnumMap<>(CaseStatus.class));
    List.of(from).forEach(one -> moves.put(one, to));
  }
}
