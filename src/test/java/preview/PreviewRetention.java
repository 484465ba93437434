package preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.ErasedCase;
import onewindow.cases.ErasureCause;
import onewindow.cases.NotExported;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.retention.Erasures;
import onewindow.retention.PersonalDataExport;

/** One case that can be erased, one that is disputed, one that was erased; and an export of a few bytes. */
public class PreviewRetention implements Erasures, PersonalDataExport {

  public static final String ENDED = "LA341502202411220000060C";
  public static final String DISPUTED = "LA341502202411220000061A";
  private static final Instant AT = Instant.parse("2024-11-22T02:00:00Z");
  private boolean erased;
  private Hold hold;

  @Override
  public Optional<State> of(String caseNumber) {
    boolean known = caseNumber.equals(ENDED) || caseNumber.equals(DISPUTED);
    return known ? Optional.of(state(caseNumber)) : Optional.empty();
  }

  private State state(String number) {
    CaseSummary summary = new CaseSummary(number, "newborn-registration", CaseStatus.DONE_ISSUED, AT);
    SortedSet<String> obstacles = new TreeSet<>(number.equals(DISPUTED) ? Set.of("appeal", "process") : Set.of());
    if (hold != null) {
      obstacles.add("held");
    }
    return number.equals(ENDED) && erased
        ? new State(summary, AT, null, false, new TreeSet<>(), null,
            new ErasedCase(summary, AT, AT.plusSeconds(3600), ErasureCause.UNLAWFUL))
        : new State(summary, AT, Instant.parse("2054-11-22T02:00:00Z"), false, obstacles, hold, null);
  }

  @Override
  public Answer erase(String caseNumber, String cause, String basis, String typed, String by) {
    if (!caseNumber.equals(typed)) {
      return new Answer.Incomplete(List.of(new FieldProblem("typed",
          new LocalizedText("再次输入的本件编号", "the number of this case once more"),
          new LocalizedText("另一个编号", "another number"))));
    }
    if (caseNumber.equals(DISPUTED)) {
      return new Answer.Refused(List.of("appeal", "process"));
    }
    erased = true;
    return new Answer.Done();
  }

  @Override
  public Answer hold(String caseNumber, String basis, String by) {
    hold = new Hold(basis, AT);
    return new Answer.Done();
  }

  @Override
  public Answer lift(String caseNumber, String basis, String by) {
    hold = null;
    return new Answer.Done();
  }

  /** As if nobody had done anything. */
  public void reset() {
    erased = false;
    hold = null;
  }

  @Override
  public List<LocalizedText> parts() {
    return List.of(new LocalizedText("办件", "Cases"), new LocalizedText("消息", "Messages"));
  }

  @Override
  public List<NotExported> notExported() {
    return List.of(new NotExported(Set.of("unique_value"), "查重用的摘要", "Digests that find a value used twice",
        "不含可读内容", "nothing that can be read"));
  }

  @Override
  public void write(String name, String idNumber, OutputStream out) throws IOException {
    out.write("PK".getBytes(UTF_8));
  }
}
