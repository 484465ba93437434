package onewindow.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets through what the table of permissions has a row for, and nothing else. */
@Component
public class RequestPermissions implements AuthorizationManager<RequestAuthorizationContext> {

  private final SignedIn signedIn;
  private final List<Permitted> byAddress;

  /** What may be sent, and to whom it is open. */
  private record Permitted(RequestLine line, List<Who> who) {

    boolean isOpen() {
      return admits(Optional.empty());
    }

    boolean admits(Optional<Account> account) {
      return who.stream().anyMatch(each -> each.admits(account));
    }
  }

  /** @throws IllegalArgumentException for a request that stands in the table twice */
  RequestPermissions(SignedIn signedIn, PermissionTable table) {
    this.signedIn = signedIn;
    this.byAddress = table.requests().stream()
        .flatMap(row -> row.requests().stream().map(line -> new Permitted(line, row.who())))
        .sorted(Comparator.comparing(permitted -> permitted.line().path())).toList();
    Set<RequestLine> seen = new HashSet<>();
    byAddress.stream().map(Permitted::line).filter(line -> !seen.add(line)).findFirst().ifPresent(line -> {
      throw new IllegalArgumentException("The table of permissions says twice who may send " + line);
    });
  }

  @Override
  public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
    return new AuthorizationDecision(of(context.getRequest())
        // who it is costs looking up a session: not for what is open to everybody
        .filter(permitted -> permitted.isOpen() || permitted.admits(signedIn.account(authentication.get())))
        .isPresent());
  }

  /** Whether there is anything to be allowed or not. */
  boolean knows(HttpServletRequest request) {
    return of(request).isPresent();
  }

  /** Which methods an address takes; none where there is nothing. */
  List<String> methods(HttpServletRequest request) {
    PathContainer address = address(request);
    return byAddress.stream().map(Permitted::line).filter(line -> line.path().matches(address))
        .map(RequestLine::method).distinct().sorted().toList();
  }

  private Optional<Permitted> of(HttpServletRequest request) {
    PathContainer address = address(request);
    return byAddress.stream().filter(permitted -> permitted.line().fits(request.getMethod(), address)).findFirst();
  }

  private static PathContainer address(HttpServletRequest request) {
    return PathContainer.parsePath(request.getRequestURI().substring(request.getContextPath().length()));
  }
}
