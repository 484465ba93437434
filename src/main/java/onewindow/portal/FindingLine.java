package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.cases.Finding;

/** One finding of the rules in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the rules found, why, and by which law")
record FindingLine(
    String code,
    Finding.Effect effect,
    String reason,
    String basis,
    @Schema(description = "The day the legal basis came into force") LocalDate inForce,
    @Schema(description = "False for a local value that the city has yet to confirm") boolean confirmed,
    String field,
    String material,
    Finding.Provision provision) {

  static List<FindingLine> of(List<Finding> findings, Locale locale) {
    return findings.stream().map(finding -> of(finding, locale)).toList();
  }

  private static FindingLine of(Finding finding, Locale locale) {
    String basis = finding.basis() == null ? null : finding.basis().in(locale);
    return new FindingLine(finding.code(), finding.effect(), finding.reason().in(locale), basis, finding.inForce(),
        finding.confirmed(), finding.field(), finding.material(), finding.provision());
  }
}
