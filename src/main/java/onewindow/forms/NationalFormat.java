package onewindow.forms;

import java.util.Optional;

/** A form of text used in the whole country; a form's field names it in its property {@code format}. */
interface NationalFormat {

  String name();

  LocalizedText expected();

  /** What is wrong with the text; empty when it has the format. */
  Optional<LocalizedText> fault(String text);
}
