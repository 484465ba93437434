package onewindow.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.cases.Channel;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** What must hold of the person at the window, and of the way they came, before a form is filled in. */
@Component
record Counter(Formats formats) {

  static final String ID_NUMBER = "idNumber";

  /** The ways of coming in where somebody of the city takes the application. */
  static List<Channel> channels() {
    return Stream.of(Channel.values()).filter(Channel::isAttended).toList();
  }

  static Optional<Channel> channel(String name) {
    return channels().stream().filter(channel -> channel.name().equals(name)).findFirst();
  }

  List<FieldProblem> problems(AtTheWindow person, String channel, Account clerk) {
    List<FieldProblem> problems = new ArrayList<>();
    formats.check("name", "person-name", person.name()).ifPresent(problems::add);
    idNumberProblem(ID_NUMBER, person.idNumber(), clerk).ifPresent(problems::add);
    if (channel(channel).isEmpty()) {
      problems.add(new FieldProblem("channel", expectedChannels(), formats.found(channel)));
    }
    return problems;
  }

  /** @param field the name under which it is told */
  Optional<FieldProblem> idNumberProblem(String field, String idNumber, Account clerk) {
    return formats.check(field, "id-number", idNumber)
        .or(() -> idNumber.equals(clerk.idNumber()) ? Optional.of(oneself(field)) : Optional.empty());
  }

  /** Nobody witnesses their own signature. */
  private static FieldProblem oneself(String field) {
    return new FieldProblem(field, new LocalizedText("收件人员以外的人", "somebody other than the clerk"),
        new LocalizedText("收件人员本人的身份证号码", "the clerk's own ID number"));
  }

  private static LocalizedText expectedChannels() {
    String names = String.join(" / ", channels().stream().map(Channel::name).toList());
    return new LocalizedText(names, names);
  }
}
