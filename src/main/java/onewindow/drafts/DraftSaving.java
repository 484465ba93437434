package onewindow.drafts;

import java.time.Instant;
import java.util.List;
import onewindow.forms.FieldProblem;

/** What became of a draft that was to be saved. */
public sealed interface DraftSaving {

  /** Kept, under a new version. */
  record Saved(int version, Instant savedAt) implements DraftSaving {}

  /** It was saved, discarded or handed in elsewhere meanwhile; nothing was changed. */
  record Conflict() implements DraftSaving {}

  /** Larger than drafts may be; nothing was changed. */
  record TooLarge() implements DraftSaving {}

  /** It says what the form does not ask for; nothing was changed. */
  record Refused(List<FieldProblem> problems) implements DraftSaving {}
}
