package onewindow.catalog;

import java.util.List;

/** One thing that the content check proves about a service folder before it may be used. */
public interface ContentRule {

  /** @return what is wrong, each naming both sides; empty when the folder keeps the rule */
  List<ContentProblem> check(ServiceFolder folder);
}
