package preview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Fails, so that the page for failures can be looked at. */
@Controller
class BrokenPage {

  @GetMapping("/assets/broken/page")
  String fail() {
    throw new IllegalStateException("Broken on purpose");
  }
}
