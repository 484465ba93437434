package onewindow.portal;

import java.util.Locale;
import java.util.stream.Stream;

/** The ways in which the API refuses; of those with one status the first speaks where nothing more is known. */
enum ProblemKind {
  REFUSED(400), MALFORMED(400), CHARSET(400), HEADER(400),
  CALLBACK_ANSWER(400),
  NOT_SIGNED_IN(401), CALLBACK_SIGNATURE(401), FORBIDDEN(403),
  NOT_FOUND(404), UNKNOWN_SERVICE(404), UNKNOWN_CASE(404), UNKNOWN_MATERIAL(404), UNKNOWN_FILE(404), UNKNOWN_CERTIFICATE(404),
  UNKNOWN_DRAFT(404), UNKNOWN_MESSAGE(404), UNKNOWN_PLACE(404), UNKNOWN_BOOKING(404), NO_CALLBACKS(404), UNKNOWN_QUESTION(404),
  METHOD(405), NOT_ACCEPTABLE(406), DUPLICATE(409), NOT_NOW(409), DRAFT_CHANGED(409), TOO_MANY_FILES(409), NOT_BOOKABLE(409),
  CALLBACK_ELSEWHERE(409), ANSWERED_ALREADY(409),
  ERASED(410), TOO_LARGE(413), FILE_TOO_LARGE(413), MEDIA_TYPE(415), FILE_TYPE(415),
  FORM(422), KEY_REUSED(422), FILE(422), TOO_MANY_ATTEMPTS(429),
  FAILURE(500), NOT_RECORDED(503), SIGN_IN_AWAY(503);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  static ProblemKind of(int status) {
    return status >= FAILURE.status ? FAILURE
        : Stream.of(values()).filter(kind -> kind.status == status).findFirst().orElse(REFUSED);
  }

  int status() {
    return status;
  }

  /** The name in problem types and text files. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stable name of this kind of problem for programs. */
  String type() {
    return "urn:onewindow:problem:" + word();
  }
}
