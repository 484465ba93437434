package onewindow.decisions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** One rule file as DRL; {@code path} inside the service's folder. */
record RuleSource(String path, String drl) {

  static boolean isRuleFile(String path) {
    return path.startsWith("rules/") && (path.endsWith(".drl") || isTable(path));
  }

  /** A decision table is turned into DRL here, so that it passes the same check as rules written by hand. */
  static RuleSource read(String path, byte[] content) {
    return new RuleSource(path, isTable(path) ? compile(content) : new String(content, StandardCharsets.UTF_8));
  }

  private static boolean isTable(String path) {
    return path.endsWith(".drl.csv");
  }

  private static String compile(byte[] table) {
    return new SpreadsheetCompiler().compile(new ByteArrayInputStream(table), InputType.CSV);
  }
}
