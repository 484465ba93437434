package onewindow.engine;

import java.util.List;
import java.util.Set;
import onewindow.appointments.BookingVerbs;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import onewindow.supervision.Supervision;
import org.springframework.stereotype.Component;

/** A companion has rules only where somebody asks them. */
@Component
class AskedRules implements ContentRule {

  private static final Set<String> ASKED = Set.of(Supervision.COMPANION, BookingVerbs.COMPANION);

  @Override
  public boolean concerns(ServiceFolder folder) {
    return folder.isCompanion() && !ASKED.contains(folder.name());
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return folder.files().keySet().stream().filter(path -> path.startsWith("rules/"))
        .map(path -> new ContentProblem(path, "nobody asks the rules of this companion; only "
            + ASKED.stream().sorted().toList() + " have rules")).toList();
  }
}
