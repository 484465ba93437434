package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.forms.FieldProblem;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Everything that must hold of an application before it is kept: the form, the people it names, the input rules. */
@Component
class ApplicationCheck {

  private static final LocalizedText WRONG_VALUE = new LocalizedText("所填内容不符", "a value that does not fit");
  private final Forms forms;
  private final People people;
  private final Rules rules;
  private final Clock clock;

  ApplicationCheck(Forms forms, People people, Rules rules, Clock clock) {
    this.forms = forms;
    this.people = people;
    this.rules = rules;
    this.clock = clock;
  }

  List<FieldProblem> problems(Applicant applicant, Service service, Map<String, Object> entered) {
    List<FieldProblem> inForm = forms.check(service.applicationForm(), entered);
    if (!inForm.isEmpty()) {
      return inForm;
    }
    Map<String, Object> form = service.applicationForm().answers(entered);
    List<FieldProblem> problems = new ArrayList<>(peopleProblems(applicant, service, form));
    Ruling ruling = rules.rule(service.folder(), new Facts(LocalDate.now(clock), form, Map.of()));
    ruling.findings().stream().filter(finding -> finding.effect() == Finding.Effect.REJECT_INPUT)
        .map(finding -> new FieldProblem(finding.field(), finding.reason(), WRONG_VALUE)).forEach(problems::add);
    return problems;
  }

  private List<FieldProblem> peopleProblems(Applicant applicant, Service service, Map<String, Object> form) {
    List<Party> named = service.definition().parties().stream()
        .filter(party -> form.get(party.idNumber()) != null).toList();
    List<FieldProblem> problems = new ArrayList<>();
    named.stream().map(party -> problem(party, applicant, form)).filter(Objects::nonNull).forEach(problems::add);
    boolean applies = named.stream().anyMatch(party -> applicant.idNumber().equals(form.get(party.idNumber())));
    if (!applies && !service.definition().parties().isEmpty()) {
      problems.add(notAParty(service.definition().parties()));
    }
    return problems;
  }

  private FieldProblem problem(Party party, Applicant applicant, Map<String, Object> form) {
    String idNumber = String.valueOf(form.get(party.idNumber()));
    String name = String.valueOf(form.get(party.name()));
    if (idNumber.equals(applicant.idNumber())) {
      return name.equals(applicant.name()) ? null : new FieldProblem(party.name(),
          new LocalizedText("与您实名账号一致的姓名", "your name as your verified account has it"),
          new LocalizedText("另一个姓名", "another name"));
    }
    return people.isKnown(idNumber, name) ? null : new FieldProblem(party.idNumber(),
        new LocalizedText("已实名注册、姓名与身份证号码一致的" + party.title().zh(),
            "a " + party.title().en() + " with a verified account of this name and ID number"),
        new LocalizedText("没有找到该账号", "no such account"));
  }

  private static FieldProblem notAParty(List<Party> parties) {
    String zh = String.join("或", parties.stream().map(party -> party.title().zh()).toList());
    String en = String.join(" or ", parties.stream().map(party -> party.title().en()).toList());
    return new FieldProblem(parties.get(0).idNumber(),
        new LocalizedText("申请人本人须是" + zh, "the applicant as " + en),
        new LocalizedText("表中没有您的身份证号码", "a form without your ID number"));
  }
}
