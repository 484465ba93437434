package onewindow.access;

import java.util.List;
import onewindow.forms.FieldProblem;

/**
 * What a token told about somebody.
 *
 * @param account null where the claims do not fit; nothing of them is granted then
 * @param problems which claims do not fit, what was expected and what was found
 */
record TokenReading(Account account, List<FieldProblem> problems) {

  Account orRefused() {
    if (account == null) {
      throw new TokenRefused(problems);
    }
    return account;
  }
}
