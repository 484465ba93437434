package onewindow.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The content check: a service folder may be used when no rule finds a problem in it. */
@Component
public class ContentCheck {

  private final List<ContentRule> rules;

  ContentCheck(List<ContentRule> rules) {
    this.rules = rules;
  }

  /** @return everything that is wrong with the folder, each problem once; empty when it is sound */
  public List<ContentProblem> check(ServiceFolder folder) {
    return rules.stream().filter(rule -> rule.concerns(folder))
        .flatMap(rule -> problems(rule, folder)).distinct().toList();
  }

  /** How many rules there are. */
  public int size() {
    return rules.size();
  }

  // Content is untrusted: what makes a rule fail, deep nesting included, counts against the content.
  private static Stream<ContentProblem> problems(ContentRule rule, ServiceFolder folder) {
    try {
      return rule.check(folder).stream();
    } catch (RuntimeException | StackOverflowError e) {
      return Stream.of(new ContentProblem(folder.name(), "the rule " + rule.getClass().getSimpleName()
          + " could not be applied to the folder: " + e));
    }
  }
}
