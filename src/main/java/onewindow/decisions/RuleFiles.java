package onewindow.decisions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import onewindow.catalog.ServiceFolder;

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
        .map(path -> RuleFile.parse(RuleSource.read(path, files.get(path)))).toList();
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
