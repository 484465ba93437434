package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Port: signing in at a service of its own. Where there is none, people give name and password on our page. */
public interface SignInService {

  /** Whether it answers now. */
  boolean answers();

  /** The path of ours that leads there. */
  String way();

  /** The address at which whoever is signed in there as somebody else signs out. */
  String wayOut();

  /** Why this browser's last attempt came to nothing, if it did. */
  Optional<SignInFailure> lastFailure(HttpServletRequest request);
}
