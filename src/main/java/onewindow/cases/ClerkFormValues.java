package onewindow.cases;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a clerk's form shows when it opens, out of the case file. */
record ClerkFormValues(CaseRecord record, ZoneId zone) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /**
   * The values by field.
   *
   * @param question the department's question that the clerk answers in this form, if it is a verification
   */
  Map<String, Object> of(Optional<String> question) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("caseNumber", record.summary().caseNumber());
    if (record.ruling() != null) {
      values.put("findings", findings(record.ruling()));
      if (!record.ruling().charges().isEmpty()) {
        values.put("charges", charges(record.ruling()));
      }
    }
    question.ifPresent(route -> lateAnswer(route).ifPresentOrElse(late -> offer(late, values),
        () -> known(route, values)));
    return values;
  }

  /** Where the question was not given up, the clerk corrects what was answered. */
  private void known(String route, Map<String, Object> values) {
    boolean answered = record.exchanges().stream().filter(one -> one.question().route().equals(route))
        .reduce((first, last) -> last).filter(last -> last.answer() != null).isPresent();
    if (answered) {
      values.putAll(record.answers().getOrDefault(route, Map.of()));
    }
    values.put("lateAnswer", answered ? "部门已答复，已填入下表 answered, and filled in below" : "尚未收到 none so far");
  }

  /** Only the clerk closes the task: an answer that came late is filled in, not taken. */
  private void offer(Exchanged late, Map<String, Object> values) {
    values.putAll(late.answer());
    String when = MINUTE.format(late.endedAt().atZone(zone));
    values.put("lateAnswer", when + " 收到，已填入下表，核对后即可提交 received and filled in below");
  }

  private Optional<Exchanged> lateAnswer(String route) {
    return record.exchanges().stream()
        .filter(one -> one.question().route().equals(route) && one.result() == Exchanged.Result.LATE)
        .reduce((first, last) -> last);
  }

  private static String charges(Ruling ruling) {
    return ruling.charges().stream().map(charge -> charge.reason().zh() + "："
        + (charge.amount() == null ? "金额待核定" : charge.amount().toPlainString() + " 元")
        + "（依据：" + charge.basis().zh() + "）").collect(Collectors.joining("\n"))
        + "\n合计：" + ruling.total().toPlainString() + " 元";
  }

  /** What a person must look at comes first. */
  private static String findings(Ruling ruling) {
    return ruling.findings().stream().filter(finding -> finding.effect() != Finding.Effect.MATERIAL
            && finding.effect() != Finding.Effect.CHARGE)
        .sorted(Comparator.comparing(finding -> !needsAPerson(finding)))
        .map(finding -> (needsAPerson(finding) ? "【需核实】" : "【符合】") + finding.reason().zh()
            + "（依据：" + finding.basis().zh() + "）")
        .collect(Collectors.joining("\n"));
  }

  private static boolean needsAPerson(Finding finding) {
    return finding.effect() == Finding.Effect.NEEDS_REVIEW || finding.effect() == Finding.Effect.NOT_SHOWN
        || finding.effect() == Finding.Effect.MISSING || finding.effect().forbidsApproval();
  }
}
