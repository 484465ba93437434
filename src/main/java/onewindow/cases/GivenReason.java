package onewindow.cases;

import java.util.Map;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** The reason that a clerk gave in a form, with the legal ground that was chosen before it: clerks write Chinese. */
@Component
class GivenReason {

  private final Forms forms;

  GivenReason(Forms forms) {
    this.forms = forms;
  }

  String of(FormSchema form, Map<String, Object> content) {
    String reason = String.valueOf(content.get("reason"));
    return content.get("ground") instanceof String ground
        ? forms.option(form, "ground", ground).zh() + "。" + reason : reason;
  }
}
