package onewindow.notifications;

import java.util.List;
import onewindow.forms.FieldProblem;

/** How people want to be reached; they say it themselves. */
public interface ContactPreferences {

  ContactPreference of(String idNumber);

  /** @return what is wrong; then nothing was changed */
  List<FieldProblem> change(String idNumber, PreferenceChange change);
}
