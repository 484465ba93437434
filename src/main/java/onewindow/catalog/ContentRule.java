package onewindow.catalog;

import java.util.List;

/** One thing that the content check proves about a service folder before it may be used. */
public interface ContentRule {

  /** Whether the rule is about folders of this kind; most are about services, few about companions too. */
  default boolean concerns(ServiceFolder folder) {
    return !folder.isCompanion();
  }

  /** @return what is wrong, each naming both sides; empty when the folder keeps the rule */
  List<ContentProblem> check(ServiceFolder folder);
}
