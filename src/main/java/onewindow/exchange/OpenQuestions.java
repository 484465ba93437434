package onewindow.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the questions that processes wait on. Every method joins the caller's transaction. */
public interface OpenQuestions {

  /**
   * Takes open questions for this node, oldest first; nobody else gets them until the lock ends.
   *
   * @param mostByRoute how many to take of each route; a route that is not named is not touched
   */
  List<OpenQuestion> take(Map<String, Integer> mostByRoute, Duration lock);

  /** Lets the processes go on. @return the ids that no process waits on any more */
  Set<String> answered(Collection<String> ids);

  /**
   * Gives the question back, to be taken again after the pause; the reason shows in Cockpit. Nothing happens if no
   * process waits on it any more.
   */
  void failed(String id, String reason, Duration pause);

  /**
   * The department sends its answer later: nobody asks again, until the question is answered or given up.
   *
   * @return false if no process waits on it any more
   */
  boolean promised(String id);

  /** The question with this id, as long as a process waits on it. */
  Optional<OpenQuestion> find(String id);

  /**
   * Questions opened before the moment, of this route, taken for this node whoever held them; oldest first if it cannot
   * be all of them.
   */
  List<OpenQuestion> takeOpenedBefore(String route, Instant moment);

  /**
   * Leads the process to verification by hand, with an incident that says why.
   *
   * @return false if no process waits on it any more
   */
  boolean giveUp(String id, String reason);

  /** Gives back what a crashed run of this node still holds. @return how many */
  int releaseOwn();
}
