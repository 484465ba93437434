package onewindow.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.catalog.ServiceFolder;

/** {@code findings.yaml}: every code's text, in the order in which findings are told, and what approval needs. */
record FindingTexts(
    Approval automaticApproval, Approval approval, LinkedHashMap<String, FindingText> findings) {

  /** Ends the code of a finding that approval needed and that was not there. */
  static final String NOT_SHOWN = "-not-shown";

  /** The codes that must all be found before a case is approved: without a person, or by anybody. */
  record Approval(List<String> requires) {}

  /** @throws IllegalArgumentException if the file cannot be read; the message says where */
  static FindingTexts of(ServiceFolder folder) {
    return folder.find(RuleFiles.FINDINGS).map(text -> StrictYaml.read(text, FindingTexts.class))
        .orElse(new FindingTexts(null, null, null));
  }

  /** What a case needs that the rules approve. */
  List<String> requires() {
    return required(automaticApproval);
  }

  /** What a case needs whoever approves it. */
  List<String> alwaysRequires() {
    return required(approval);
  }

  private static List<String> required(Approval approval) {
    return approval == null || approval.requires() == null ? List.of() : approval.requires();
  }

  Map<String, FindingText> byCode() {
    return findings == null ? Map.of() : findings;
  }
}
