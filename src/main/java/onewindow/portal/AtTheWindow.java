package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.cases.Applicant;

/** The person at the window, as the clerk has read their ID card. */
@Schema(description = "The person at the window, as their ID card has it")
record AtTheWindow(String name, String idNumber) {

  Applicant applicant() {
    return new Applicant(idNumber, name);
  }

  /** Without name and number: it would end up in a log. */
  @Override
  public String toString() {
    return "AtTheWindow[]";
  }
}
