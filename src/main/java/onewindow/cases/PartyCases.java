package onewindow.cases;

import java.util.List;
import java.util.function.BiFunction;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Lets somebody act on a case that concerns them, with its row locked; nobody else learns that it exists. */
@Component
class PartyCases {

  private final CaseFiles files;
  private final CaseParties parties;
  private final RetriedTransactions transactions;

  PartyCases(CaseFiles files, CaseParties parties, RetriedTransactions transactions) {
    this.files = files;
    this.parties = parties;
    this.transactions = transactions;
  }

  PartyAnswer act(String caseNumber, String idNumber, BiFunction<CaseFile, PartyState, PartyAnswer> act) {
    if (!parties.isParty(caseNumber, idNumber)) {
      return new PartyAnswer.NotThere();
    }
    return transactions.run(() ->
        act.apply(files.lock(caseNumber), parties.of(caseNumber, idNumber).orElseThrow()));
  }

  PartyAnswer done(String caseNumber) {
    return new PartyAnswer.Done(files.find(List.of(caseNumber)).get(caseNumber).status());
  }

  /** The case's state does not allow it. */
  static PartyAnswer refused(String zh, String en, CaseFile file) {
    return refused("status", new LocalizedText(zh, en),
        new LocalizedText("本件状态为 " + file.status(), "a case that is " + file.status()));
  }

  static PartyAnswer refused(String field, LocalizedText expected, LocalizedText found) {
    return new PartyAnswer.Refused(List.of(new FieldProblem(field, expected, found)));
  }
}
