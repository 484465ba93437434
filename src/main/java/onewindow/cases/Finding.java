package onewindow.cases;

import java.time.LocalDate;
import onewindow.forms.LocalizedText;

/**
 * One thing the rules found, with its reason and the law it rests on.
 *
 * @param inForce the day the legal basis came into force
 * @param confirmed false for a local value that the city has yet to confirm
 * @param field the form field to correct; only with {@link Effect#REJECT_INPUT}
 * @param material the material spoken of; only with {@link Effect#MATERIAL} and {@link Effect#MISSING}
 */
public record Finding(
    String code,
    Effect effect,
    LocalizedText reason,
    LocalizedText basis,
    LocalDate inForce,
    boolean confirmed,
    String field,
    String material,
    Provision provision) {

  /**
   * What a finding does to the case. NOT_SHOWN: something that approval needs was not shown; a person looks at it.
   * MISSING: the applicant is asked for the material before anybody decides. BARS: nobody may accept or approve. AWAITS:
   * nobody may approve until it has gone. CONTRADICTS: two departments said different things; nobody may approve until a
   * clerk has stated which holds. LACKING: what every approval needs was not shown. CHARGE: something is to be paid.
   */
  public enum Effect {
    SUPPORTS, NOTES, NEEDS_REVIEW, NOT_SHOWN, REJECT_INPUT, MATERIAL, MISSING, BARS, AWAITS, CONTRADICTS, LACKING, CHARGE;

    boolean forbidsApproval() {
      return this == BARS || this == AWAITS || this == CONTRADICTS || this == LACKING;
    }
  }

  /** How a material comes into the file. */
  public enum Provision { UPLOAD, ELECTRONIC, STATEMENT, COMMITMENT, LATER, NOT_NEEDED }
}
