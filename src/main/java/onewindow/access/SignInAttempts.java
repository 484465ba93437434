package onewindow.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Counts wrong passwords, however they come: by the sign-in page, the API, the engine's interface. */
@Component
class SignInAttempts {

  private final AttemptLimit ofAccount;
  private final AttemptLimit ofAddress;

  SignInAttempts(AttemptSettings settings, Clock clock) {
    this.ofAccount = new AttemptLimit(settings.most(), settings.within(), clock);
    this.ofAddress = new AttemptLimit(settings.mostOfAddress(), settings.within(), clock);
  }

  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent event) {
    if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails from) {
      ofAccount.count(account(event.getAuthentication().getName(), from.getRemoteAddress()));
      ofAddress.count(from.getRemoteAddress());
    }
  }

  /** How long somebody has to wait before they are asked for a password again. */
  Optional<Duration> wait(String username, String address) {
    return Stream.of(ofAccount.wait(account(username, address)), ofAddress.wait(address)).flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** With the address: else anybody could keep somebody else from signing in. */
  private static String account(String username, String address) {
    return address + " " + username;
  }
}
