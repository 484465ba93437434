package onewindow.catalog;

import onewindow.forms.FormSchema;

/** Every version of the processes that run beside the services'. */
public interface Companions {

  /** @throws IllegalArgumentException if there is no such version or it has no such form */
  FormSchema form(String version, String name);
}
