package onewindow.portal;

import java.util.List;
import java.util.Map;
import onewindow.cases.Finding;
import onewindow.cases.Precheck;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Material;
import onewindow.forms.FieldProblem;

/**
 * What a situation needs, as the page shows it.
 *
 * @param problems answers to correct, by question
 * @param findings what the rules say beside the materials
 */
record Need(Map<String, FieldProblem> problems, List<Row> materials, List<Finding> findings) {

  /** One material and how it comes into the file; {@code finding} is null where the rules leave it open. */
  record Row(Material material, Finding finding) {

    /** The word for how it comes in, as the texts name it. */
    public String provision() {
      return finding == null || finding.provision() == null ? "OPEN" : finding.provision().name();
    }
  }

  static Need of(Service service, Precheck precheck) {
    Map<String, FieldProblem> problems = precheck.problems().stream()
        .collect(java.util.stream.Collectors.toMap(FieldProblem::field, problem -> problem, (first, next) -> first));
    List<Row> materials = service.definition().materials().entrySet().stream()
        .map(material -> new Row(material.getValue(), finding(precheck, material.getKey()))).toList();
    return new Need(problems, materials, precheck.findings().stream()
        .filter(finding -> finding.effect() != Finding.Effect.MATERIAL).toList());
  }

  private static Finding finding(Precheck precheck, String material) {
    return precheck.findings().stream()
        .filter(finding -> finding.effect() == Finding.Effect.MATERIAL && material.equals(finding.material()))
        .findFirst().orElse(null);
  }
}
