package onewindow.cases;

import java.util.Optional;

/** Port: which case a clerk's task belongs to, if that clerk may see the task. */
public interface ClerkTasks {

  Optional<String> caseOf(String taskId, String username, java.util.Collection<String> groups);
}
