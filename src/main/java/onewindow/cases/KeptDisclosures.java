package onewindow.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Purposes in the database; what a clerk wrote is sealed with the case. */
@Repository
@Transactional
class KeptDisclosures implements Disclosures {

  private final JdbcTemplate jdbc;
  private final CaseFiles files;
  private final Timelines timelines;
  private final CaseKeys keys;
  private final Clock clock;

  KeptDisclosures(JdbcTemplate jdbc, CaseFiles files, Timelines timelines, CaseKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.timelines = timelines;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public boolean isOpen(String taskId, String username) {
    return jdbc.queryForObject("select exists (select from disclosure where task = ? and username = ?)",
        Boolean.class, taskId, username);
  }

  @Override
  public List<FieldProblem> open(
      String caseNumber, String taskId, String username, String purpose, String remark) {
    String written = remark == null ? "" : remark.strip();
    List<FieldProblem> problems = problems(purpose, written);
    Instant now = clock.instant();
    if (problems.isEmpty() && keep(files.lock(caseNumber), taskId, username, purpose, written, now)) {
      timelines.add(caseNumber, new TimelineEntry(now, "numbers-shown", Map.of("purpose", purpose), username));
    }
    return problems;
  }

  private boolean keep(CaseFile file, String taskId, String username, String purpose, String written,
      Instant now) {
    byte[] sealed = written.isEmpty() ? null
        : keys.open(file.number(), file.wrappedKey()).seal("disclosure", written.getBytes(UTF_8));
    return jdbc.update("""
        insert into disclosure (case_number, task, username, purpose, remark, at) values (?, ?, ?, ?, ?, ?)
        on conflict (task, username) do nothing""",
        file.number(), taskId, username, purpose, sealed, Timestamp.from(now)) == 1;
  }

  private static List<FieldProblem> problems(String purpose, String written) {
    if (Arrays.stream(Purpose.values()).noneMatch(each -> each.name().equals(purpose))) {
      return List.of(new FieldProblem("purpose", new LocalizedText("一个查看用途", "one of the purposes"),
          purpose == null || purpose.isEmpty() ? new LocalizedText("没有选择", "nothing chosen")
              : new LocalizedText(purpose, purpose)));
    }
    if (purpose.equals(Purpose.OTHER.name()) && written.isEmpty()) {
      return List.of(new FieldProblem("remark",
          new LocalizedText("选择“其他用途”时须写明用途", "with another purpose, what it is"),
          new LocalizedText("没有填写", "nothing written")));
    }
    return written.length() <= LONGEST_REMARK ? List.of() : List.of(new FieldProblem("remark",
        new LocalizedText("不超过 " + LONGEST_REMARK + " 个字", "at most " + LONGEST_REMARK + " characters"),
        new LocalizedText(written.length() + " 个字", written.length() + " characters")));
  }
}
