package onewindow.audit;

import java.util.Locale;
import java.util.Map;
import onewindow.access.AtTheSignInPage;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Who came in, who went, and who was not let in. */
@Component
class SignInEvidence {

  private static final String ACCOUNT = "account";
  private final Evidence evidence;
  private final Actors actors;

  SignInEvidence(Evidence evidence, Actors actors) {
    this.evidence = evidence;
    this.actors = actors;
  }

  /** A program proves who it is with each request; what it does is kept, and not that it could. */
  @EventListener
  void cameIn(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getDetails() instanceof AtTheSignInPage) {
      Actor actor = actors.claimed(event.getAuthentication().getName());
      evidence.keep(Act.done(actor, "sign-in", ACCOUNT, actor.name(), Map.of()));
    }
  }

  @EventListener
  void wasRefused(AbstractAuthenticationFailureEvent event) {
    Actor claimed = actors.claimed(event.getAuthentication().getName());
    String cause = event.getException().getClass().getSimpleName().replaceAll("Exception$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    Actor nobodyYet = new Actor(claimed.name(), "", "");
    evidence.keep(Act.done(nobodyYet, "sign-in", ACCOUNT, claimed.name(), Map.of("cause", cause)).refused());
  }

  @EventListener
  void went(LogoutSuccessEvent event) {
    Actor actor = actors.claimed(event.getAuthentication().getName());
    evidence.keep(Act.done(actor, "sign-out", ACCOUNT, actor.name(), Map.of()));
  }
}
