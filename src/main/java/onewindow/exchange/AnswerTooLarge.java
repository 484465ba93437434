package onewindow.exchange;

import java.io.IOException;

/** A department sent more than an answer may have. */
final class AnswerTooLarge extends IOException {

  AnswerTooLarge(long most) {
    super("more than " + most + " bytes");
  }
}
