package onewindow.catalog;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.catalog.CaseSteps.Contradiction;
import onewindow.catalog.CaseSteps.Stop;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** The steps of a case have forms that offer what can come of them, and stops that end. */
@Component
class DefinitionSteps implements DefinitionRule {

  private static final int LONGEST = 3_650;
  private static final String SUPPLEMENT = "supplement";
  private final Forms forms;

  DefinitionSteps(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    CaseSteps steps = definition.steps();
    Stream<String> acceptance = Stream.ofNullable(steps.acceptance())
        .flatMap(task -> form(task, Set.of("accepted", "not-accepted"), Set.of(SUPPLEMENT), folder));
    Set<String> first = new TreeSet<>(steps.stops().keySet());
    first.add(SUPPLEMENT);
    Stream<String> reviews = Stream.ofNullable(steps.fourEyes()).flatMap(two -> Stream.concat(
        form(String.valueOf(two.first()), Set.of("approved", "refused"), first, folder),
        form(String.valueOf(two.second()), Set.of("approved", "refused"), Set.of("returned"), folder)));
    return Stream.of(acceptance, reviews, stops(steps), contradictions(definition, folder), parties(definition), number(definition))
        .flatMap(found -> found);
  }

  private Stream<String> form(String task, Set<String> needed, Set<String> possible, ServiceFolder folder) {
    if (!folder.files().containsKey(task + ".form")) {
      return Stream.of("steps names '" + task + "', but the folder has no " + task + ".form");
    }
    Set<String> all = new TreeSet<>(needed);
    all.addAll(possible);
    return FolderForms.find(folder, task, forms).stream().flatMap(form -> {
      Set<String> offered = new TreeSet<>(form.field("outcome").filter(FormField::required).map(FormField::options)
          .orElse(java.util.List.of()));
      boolean reasoned = form.field("reason").filter(FormField::required).isPresent();
      return offered.containsAll(needed) && all.containsAll(offered) && reasoned ? Stream.empty()
          : Stream.of(task + ".form needs a required field 'reason' and a required field 'outcome' with the options "
              + new TreeSet<>(needed) + ", and possibly " + new TreeSet<>(possible) + "; found " + offered);
    });
  }

  private Stream<String> contradictions(ServiceDefinition definition, ServiceFolder folder) {
    CaseSteps steps = definition.steps();
    if (!steps.contradictions().isEmpty() && steps.fourEyes() == null) {
      return Stream.of("steps.contradictions are settled in the first review, so steps.fourEyes is needed");
    }
    return steps.contradictions().entrySet().stream().flatMap(one -> contradiction(one.getValue(), definition, folder)
        .map(problem -> "steps.contradictions." + one.getKey() + " " + problem));
  }

  private Stream<String> contradiction(Contradiction said, ServiceDefinition definition, ServiceFolder folder) {
    Stream<String> sources = said.sources().size() == 2 ? said.sources().stream()
        .filter(source -> !definition.questions().containsKey(ValueSource.of(source).from()))
        .map(source -> "names the source '" + source + "'; questions are " + definition.questions().keySet())
        : Stream.of("needs two sources, department.question.field each; found " + said.sources());
    String first = definition.steps().fourEyes().first();
    return Stream.concat(sources, FolderForms.find(folder, first, forms).stream()
        .filter(form -> !isSettledIn(form, said)).map(form -> "needs three fields of " + first + ".form: shown, which is"
            + " read-only, holds, required with the two sources as options, and because, required; found shown: "
            + said.shown() + ", holds: " + said.holds() + ", because: " + said.because()));
  }

  private static boolean isSettledIn(FormSchema form, Contradiction said) {
    return form.field(String.valueOf(said.shown())).filter(FormField::readOnly).isPresent()
        && form.field(String.valueOf(said.holds())).filter(FormField::required).map(FormField::options)
            .filter(options -> Set.copyOf(options).equals(Set.copyOf(said.sources()))).isPresent()
        && form.field(String.valueOf(said.because())).filter(FormField::required).isPresent();
  }

  private static Stream<String> stops(CaseSteps steps) {
    return steps.stops().entrySet().stream().flatMap(one -> stop(one.getValue())
        .map(problem -> "steps.stops." + one.getKey() + " " + problem));
  }

  private static Stream<String> stop(Stop stop) {
    boolean ends = (stop.days() == null) != (stop.workingDays() == null);
    Stream<String> time = ends && isBearable(stop.days()) && isBearable(stop.workingDays()) ? Stream.empty()
        : Stream.of("needs either days or workingDays, 1 to " + LONGEST);
    return Stream.concat(DefinitionTitles.missing("title", stop.title()), Stream.concat(time,
        stop.confirmed() || stop.source() != null ? Stream.empty() : Stream.of("is not confirmed, so it needs a source")));
  }

  private static boolean isBearable(Integer days) {
    return days == null || days >= 1 && days <= LONGEST;
  }

  private static Stream<String> parties(ServiceDefinition definition) {
    Set<String> roles = new TreeSet<>();
    definition.parties().forEach(party -> roles.add(party.role()));
    return definition.parties().stream()
        .filter(party -> party.representedBy() != null && !roles.contains(party.representedBy()))
        .map(party -> "parties." + party.role() + " is representedBy '" + party.representedBy()
            + "', which is none of the parties " + roles);
  }

  private static Stream<String> number(ServiceDefinition definition) {
    return Stream.ofNullable(definition.certificate()).map(ServiceDefinition.Certificate::number)
        .filter(pattern -> pattern != null && !pattern.matches("[^{}]*\\{year}[^{}]*\\{sequence:[1-9]}[^{}]*"))
        .map(pattern -> "certificate.number is '" + pattern + "'; it needs {year} and then {sequence:N}, N digits that"
            + " are counted anew each year");
  }
}
