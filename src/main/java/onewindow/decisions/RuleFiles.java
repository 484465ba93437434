package onewindow.decisions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.template.parser.DecisionTableParseException;

/** The files of a folder that decide: rules, decision tables, figures and the findings' texts. */
record RuleFiles(SortedMap<String, byte[]> files) {

  static final String FINDINGS = "rules/findings.yaml";

  static RuleFiles of(ServiceFolder folder) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
    files.keySet().removeIf(path -> !RuleSource.isRuleFile(path) && !path.equals(FINDINGS)
        && !path.equals(Parameters.FILE));
    return new RuleFiles(files);
  }

  List<RuleFile> parse() {
    return files.keySet().stream().filter(RuleSource::isRuleFile)
        .map(path -> parse(path, files.get(path))).toList();
  }

  /** Those that can be read; {@link #parse} tells of a decision table that is none. */
  Stream<RuleSource> sources() {
    return files.entrySet().stream().filter(file -> RuleSource.isRuleFile(file.getKey())).flatMap(file -> {
      try {
        return Stream.of(RuleSource.read(file.getKey(), file.getValue()));
      } catch (DecisionTableParseException e) {
        return Stream.empty();
      }
    });
  }

  private static RuleFile parse(String path, byte[] content) {
    try {
      return RuleFile.parse(RuleSource.read(path, content));
    } catch (DecisionTableParseException e) {
      return new RuleFile(path, new PackageDescr(),
          List.of(new ContentProblem(path, "this is no decision table: " + e.getMessage())));
    }
  }

  /** SHA-256 over names, lengths and contents. */
  String digest() {
    MessageDigest digest = sha256();
    files.forEach((path, content) -> {
      digest.update((path + '\n' + content.length + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(content);
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
