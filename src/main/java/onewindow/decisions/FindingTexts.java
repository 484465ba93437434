package onewindow.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.catalog.ServiceFolder;

/** {@code findings.yaml}: every code's text, in the order in which findings are told, and what approval needs. */
record FindingTexts(AutomaticApproval automaticApproval, LinkedHashMap<String, FindingText> findings) {

  /** Ends the code of a finding that approval needed and that was not there. */
  static final String NOT_SHOWN = "-not-shown";

  /** The codes that must all be found before a case is approved without a person. */
  record AutomaticApproval(List<String> requires) {}

  /** @throws IllegalArgumentException if the file cannot be read; the message says where */
  static FindingTexts of(ServiceFolder folder) {
    return folder.find(RuleFiles.FINDINGS).map(text -> StrictYaml.read(text, FindingTexts.class))
        .orElse(new FindingTexts(null, null));
  }

  List<String> requires() {
    return automaticApproval == null || automaticApproval.requires() == null
        ? List.of() : automaticApproval.requires();
  }

  Map<String, FindingText> byCode() {
    return findings == null ? Map.of() : findings;
  }
}
