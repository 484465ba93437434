package onewindow.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page does not exist, or not for this person: nobody learns which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotThere extends RuntimeException {

  NotThere(String what) {
    super(what, null, false, false);
  }
}
