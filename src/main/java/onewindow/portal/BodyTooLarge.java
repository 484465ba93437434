package onewindow.portal;

import java.io.IOException;

/** Reading a request stopped because its body is larger than allowed. */
class BodyTooLarge extends IOException {

  BodyTooLarge(long limit) {
    super("The body is larger than " + limit + " bytes");
  }
}
