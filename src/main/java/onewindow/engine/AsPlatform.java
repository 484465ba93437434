package onewindow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * What the platform does in the engine on its own account, also where a clerk's click set it off: whoever may complete
 * a task has no right to read deployments or to start processes, and needs none.
 */
@Component
class AsPlatform {

  private final IdentityService identities;

  AsPlatform(IdentityService identities) {
    this.identities = identities;
  }

  <T> T get(Supplier<T> work) {
    Authentication clerk = identities.getCurrentAuthentication();
    identities.clearAuthentication();
    try {
      return work.get();
    } finally {
      identities.setAuthentication(clerk);
    }
  }

  void run(Runnable work) {
    get(() -> {
      work.run();
      return null;
    });
  }
}
