package onewindow.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Port: which case a clerk's task belongs to, if that clerk may see the task. */
public interface ClerkTasks {

  /** The case numbers behind those of the tasks that the clerk may see, by task id. */
  Map<String, String> casesOf(Collection<String> taskIds, String username, Collection<String> groups);

  Optional<String> caseOf(String taskId, String username, Collection<String> groups);
}
