package onewindow.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onewindow.cases.Finding;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** What is to be paid has its title, its base and its rate; every figure has its days and where it comes from. */
@Component
class SoundCharges implements ContentRule {

  private static final Pattern ASKED = Pattern.compile("Parameter\\(\\s*name\\s*==\\s*\"([^\"]*)\"");
  private final Forms forms;

  SoundCharges(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    try {
      Parameters parameters = Parameters.of(folder);
      Map<String, FindingText> findings = FindingTexts.of(folder).byCode();
      return Stream.of(
          values(parameters, folder).map(problem -> new ContentProblem(Parameters.FILE, problem)),
          asked(parameters, folder).map(problem -> new ContentProblem("rules", problem)),
          findings.entrySet().stream().flatMap(one -> charge(one.getValue(), parameters, folder)
              .map(problem -> new ContentProblem(RuleFiles.FINDINGS, "'" + one.getKey() + "' " + problem))))
          .flatMap(found -> found).toList();
    } catch (IllegalArgumentException e) {
      return List.of(new ContentProblem(Parameters.FILE + " or " + RuleFiles.FINDINGS, e.getMessage()));
    }
  }

  private Stream<String> values(Parameters parameters, ServiceFolder folder) {
    Stream<String> day = Stream.ofNullable(parameters.on())
        .filter(field -> FolderForms.find(folder, "application", forms).flatMap(form -> form.field(field)).isEmpty())
        .map(field -> "on names the field '" + field + "', which application.form does not have");
    return Stream.concat(day, parameters.parameters().entrySet().stream().flatMap(one -> one.getValue().stream()
        .flatMap(value -> gap(value).map(gap -> "'" + one.getKey() + "' " + gap))));
  }

  private static Stream<String> gap(Parameters.Value value) {
    if (value.from() == null || value.value() == null || value.basis() == null || value.basis().zh() == null
        || value.basis().en() == null || value.confirmed() == null) {
      return Stream.of("needs from, value, basis in zh and en, and confirmed; found " + value);
    }
    return value.confirmed() || value.source() != null ? Stream.empty()
        : Stream.of("of " + value.from() + " is not confirmed, so it needs its source");
  }

  private static Stream<String> asked(Parameters parameters, ServiceFolder folder) {
    return RuleFiles.of(folder).sources().flatMap(source -> ASKED.matcher(source.drl()).results())
        .map((MatchResult found) -> found.group(1)).distinct()
        .filter(name -> !parameters.parameters().containsKey(name))
        .map(name -> "ask for the parameter '" + name + "', but " + Parameters.FILE + " has only "
            + new TreeSet<>(parameters.parameters().keySet()));
  }

  private Stream<String> charge(FindingText text, Parameters parameters, ServiceFolder folder) {
    if ((text.effect() == Finding.Effect.CHARGE) != (text.charge() != null)) {
      return Stream.of("must have a charge if, and only if, its effect is charge");
    }
    return text.charge() == null ? Stream.empty() : Stream.of(
        computed(text.charge()), parameter(text.charge(), parameters), item(text.charge(), folder),
        bases(text.charge(), folder)).flatMap(found -> found);
  }

  private static Stream<String> computed(ChargeText charge) {
    boolean byRate = charge.rate() != null && !charge.of().isEmpty() && charge.amount() == null;
    boolean fixed = charge.isFixed() && charge.rate() == null && charge.of().isEmpty() && charge.less().isEmpty();
    return byRate || fixed ? Stream.empty() : Stream.of("has a charge that needs either of and rate, or amount");
  }

  private static Stream<String> parameter(ChargeText charge, Parameters parameters) {
    return charge.parameter() == null || parameters.parameters().containsKey(charge.parameter()) ? Stream.empty()
        : Stream.of("is computed with the parameter '" + charge.parameter() + "', but " + Parameters.FILE + " has only "
            + new TreeSet<>(parameters.parameters().keySet()));
  }

  private static Stream<String> item(ChargeText charge, ServiceFolder folder) {
    return ServiceDefinitions.find(folder).map(ServiceDefinition::charges).stream()
        .filter(charges -> !charges.containsKey(charge.item()))
        .map(charges -> "charges the item '" + charge.item() + "'; service.yaml has under charges "
            + new TreeSet<>(charges.keySet()));
  }

  private Stream<String> bases(ChargeText charge, ServiceFolder folder) {
    return FolderForms.find(folder, "application", forms).stream().flatMap(form ->
        Stream.concat(charge.of().stream(), charge.less().stream()).filter(place -> !isThere(place, form, folder))
            .map(place -> "is computed from '" + place + "', which is neither a field of application.form, nor one of an"
                + " answer, nor an item to be paid"));
  }

  private static boolean isThere(String place, FormSchema form, ServiceFolder folder) {
    int dot = place.lastIndexOf('.');
    return dot < 0
        ? form.field(place).isPresent() || ServiceDefinitions.find(folder)
            .filter(definition -> definition.charges().containsKey(place)).isPresent()
        : AnswerSchema.fields(place.substring(0, dot)).filter(all -> all.contains(place.substring(dot + 1))).isPresent();
  }
}
