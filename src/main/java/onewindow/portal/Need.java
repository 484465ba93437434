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
 * @param materials those of which the rules say how they come into the file
 * @param depends those that questions left open may still call for
 * @param findings what the rules say beside the materials
 */
record Need(Map<String, FieldProblem> problems, List<Row> materials, List<Material> depends,
    List<Finding> findings) {

  /** One material and how it comes into the file. */
  record Row(Material material, Finding finding) {

    /** The word for how it comes in, as the texts name it. */
    public String provision() {
      return finding.provision().name();
    }
  }

  /** @param open whether a question was left open */
  static Need of(Service service, Precheck precheck, boolean open) {
    Map<String, FieldProblem> problems = precheck.problems().stream()
        .collect(java.util.stream.Collectors.toMap(FieldProblem::field, problem -> problem, (first, next) -> first));
    Map<String, Material> all = service.definition().materials();
    List<Row> materials = all.entrySet().stream()
        .map(material -> new Row(material.getValue(), finding(precheck, material.getKey())))
        .filter(row -> row.finding() != null).toList();
    List<Material> depends = !open ? List.of() : all.entrySet().stream()
        .filter(material -> finding(precheck, material.getKey()) == null).map(Map.Entry::getValue).toList();
    return new Need(problems, materials, depends, precheck.findings().stream()
        .filter(finding -> finding.effect() != Finding.Effect.MATERIAL).toList());
  }

  private static Finding finding(Precheck precheck, String material) {
    return precheck.findings().stream()
        .filter(finding -> finding.effect() == Finding.Effect.MATERIAL && material.equals(finding.material()))
        .findFirst().orElse(null);
  }
}
