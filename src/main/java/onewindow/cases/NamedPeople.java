package onewindow.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Checks the people whom an application names: the applicant is one of them, the others can be reached. */
@Component
class NamedPeople {

  private final People people;
  private final Signatures signatures;

  NamedPeople(People people, Signatures signatures) {
    this.people = people;
    this.signatures = signatures;
  }

  List<FieldProblem> problems(Applicant applicant, Reception reception, Service service, Map<String, Object> form) {
    List<Party> parties = service.definition().parties();
    List<Party> named = parties.stream().filter(party -> form.get(party.idNumber()) != null).toList();
    List<FieldProblem> problems = new ArrayList<>();
    named.stream().map(party -> problem(party, applicant, reception, service, form)).filter(Objects::nonNull)
        .forEach(problems::add);
    if (!parties.isEmpty() && named.stream().noneMatch(party -> is(applicant, party, form))) {
      problems.add(notAParty(parties, reception));
    } else if (reception.isAttended()) {
      problems.addAll(signatures.problems(named, named.stream().filter(party -> is(applicant, party, form)).toList(),
          reception));
    }
    return problems;
  }

  private static boolean is(Applicant applicant, Party party, Map<String, Object> form) {
    return applicant.idNumber().equals(form.get(party.idNumber()));
  }

  private FieldProblem problem(Party party, Applicant applicant, Reception reception, Service service,
      Map<String, Object> form) {
    String name = String.valueOf(form.get(party.name()));
    if (is(applicant, party, form)) {
      return name.equals(applicant.name()) ? null : anotherName(party, reception);
    }
    // at a window nobody has to have an account: the household register knows whose number it is
    return reception.isAttended() || service.definition().isRepresented(party, form) || people.isKnown(String.valueOf(form.get(party.idNumber())), name) ? null
        : noAccount(party);
  }

  private static FieldProblem anotherName(Party party, Reception reception) {
    LocalizedText expected = reception.isAttended()
        ? new LocalizedText("与窗口核对的身份证一致的姓名", "the name on the ID card that was checked at the window")
        : new LocalizedText("与您实名账号一致的姓名", "your name as your verified account has it");
    return new FieldProblem(party.name(), expected, new LocalizedText("另一个姓名", "another name"));
  }

  private static FieldProblem noAccount(Party party) {
    return new FieldProblem(party.idNumber(),
        new LocalizedText("已实名注册、姓名与身份证号码一致的" + party.title().zh(),
            "a " + party.title().en() + " with a verified account of this name and ID number"),
        new LocalizedText("没有找到该账号", "no such account"));
  }

  private static FieldProblem notAParty(List<Party> parties, Reception reception) {
    String zh = String.join("或", parties.stream().map(party -> party.title().zh()).toList());
    String en = String.join(" or ", parties.stream().map(party -> party.title().en()).toList());
    return new FieldProblem(parties.get(0).idNumber(),
        new LocalizedText("申请人本人须是" + zh, "the applicant as " + en),
        reception.isAttended()
            ? new LocalizedText("表中没有窗口前这位申请人的身份证号码", "a form without the ID number of the person at the window")
            : new LocalizedText("表中没有您的身份证号码", "a form without your ID number"));
  }
}
