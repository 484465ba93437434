package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the clients were told, held against the case files and the department's register.
 *
 * @param accepted how many applications were answered with a receipt
 * @param givenUp how many of them lie with a clerk, since a question was open for longer than the service waits
 * @param faults what does not agree; empty when all is well
 */
record KillVerdict(int accepted, int givenUp, List<String> faults) {

  private static final Pattern CASE = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");

  /** In a query on {@code case_file}: whether the case waits for an answer that a clerk has to find. */
  static final String GIVEN_UP = "exists (select from act_ru_execution instance join act_ru_task task"
      + " on task.proc_inst_id_ = instance.id_ where business_key_ = number and task_def_key_ like 'verify-%')";

  static KillVerdict of(Map<String, String> answered, Connection connection, List<String> registrations)
      throws SQLException {
    List<String> faults = new ArrayList<>();
    cases(answered, connection, faults);
    Set<String> givenUp = Database.rows(connection, "select number from case_file where " + GIVEN_UP).stream()
        .map(row -> row.get(0)).collect(Collectors.toSet());
    Map<String, String> receipts = new HashMap<>(answered);
    receipts.values().removeAll(givenUp);
    Map<String, Integer> issuedLines = new HashMap<>();
    Database.rows(connection, "select case_number from timeline_entry where code = 'issued'")
        .forEach(row -> issuedLines.merge(row.get(0), 1, Integer::sum));
    once("the timeline line 'issued'", receipts, issuedLines, faults);
    Map<String, Integer> decisions = new HashMap<>();
    Database.rows(connection, "select case_number from decision join case_file on number = case_number where not "
            + ReviewedCases.THESE)
        .forEach(row -> decisions.merge(row.get(0), 1, Integer::sum));
    once("the decision", receipts, decisions, faults);
    messages(connection, faults);
    once("the department's registration", receipts, registered(registrations), faults);
    return new KillVerdict(answered.size(), answered.size() - receipts.size(), faults);
  }

  boolean good() {
    return faults.isEmpty() && accepted > 0;
  }

  private static void cases(Map<String, String> receipts, Connection connection, List<String> faults)
      throws SQLException {
    Map<String, String> kept = new HashMap<>();
    for (List<String> row : Database.rows(connection, "select client_key, number, status, " + GIVEN_UP
        + " from case_file where not " + ReviewedCases.THESE)) {
      kept.put(row.get(0), row.get(1));
      if (!row.get(2).equals("DONE_ISSUED") && row.get(3).equals("f")) {
        faults.add("case " + row.get(1) + " of key " + row.get(0) + " ended as " + row.get(2));
      }
    }
    receipts.forEach((key, number) -> {
      if (!Objects.equals(kept.get(key), number)) {
        faults.add("key " + key + " was answered with " + number + ", the case files say " + kept.get(key));
      }
    });
    long cases = Database.count(connection, "select count(*) from case_file where not " + ReviewedCases.THESE);
    if (cases != receipts.size()) {
      faults.add(cases + " case files for " + receipts.size() + " accepted client keys");
    }
  }

  private static void messages(Connection connection, List<String> faults) throws SQLException {
    for (List<String> row : Database.rows(connection, "select case_number, code, count(*) from message"
        + " group by case_number, code, person having count(*) > 1")) {
      faults.add("one person was told " + row.get(1) + " of " + row.get(0) + " " + row.get(2) + " times");
    }
    for (List<String> row : Database.rows(connection, "select number from case_file where status = 'DONE_ISSUED'"
        + " and not exists (select from message where case_number = number and code = 'issued')")) {
      faults.add("nobody was told that " + row.get(0) + " is issued");
    }
  }

  private static void once(
      String what, Map<String, String> receipts, Map<String, Integer> found, List<String> faults) {
    for (String number : receipts.values()) {
      int times = found.getOrDefault(number, 0);
      if (times != 1) {
        faults.add(what + " of " + number + " is there " + times + " times");
      }
    }
    if (found.size() != receipts.size()) {
      faults.add(what + " is there for " + found.size() + " cases, accepted were " + receipts.size());
    }
  }

  private static Map<String, Integer> registered(List<String> registrations) {
    Map<String, Integer> times = new HashMap<>();
    for (String line : registrations) {
      Matcher number = CASE.matcher(line);
      times.merge(number.find() ? number.group(1) : line, 1, Integer::sum);
    }
    return times;
  }
}
