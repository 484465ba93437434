package onewindow.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.cases.RulesInForce;
import onewindow.cases.StatedRule;
import onewindow.catalog.Service;
import org.springframework.stereotype.Component;

/** Words the rules of a service in the reader's language, with the titles that the service itself uses. */
@Component
class RuleTexts {

  private final RulesInForce rules;
  private final FormTexts forms;

  RuleTexts(RulesInForce rules, FormTexts forms) {
    this.rules = rules;
    this.forms = forms;
  }

  List<RuleGroup> groups(Service service, Locale locale) {
    RuleWords words = new RuleWords(service, forms, locale);
    Map<RuleGroup.Deed, List<StatedRule>> byDeed =
        rules.of(service.folder()).stream().collect(Collectors.groupingBy(RuleGroup.Deed::of));
    return Arrays.stream(RuleGroup.Deed.values()).filter(byDeed::containsKey)
        .map(deed -> new RuleGroup(deed, byDeed.get(deed).stream().map(rule -> rule(rule, words)).toList())).toList();
  }

  private static RuleGroup.Rule rule(StatedRule rule, RuleWords words) {
    return new RuleGroup.Rule(rule, words.subject(rule.finding()), rule.examples().stream()
        .map(shown -> new RuleGroup.Example(words.name(shown.name()), shown,
            shown.differences().stream().map(words::change).toList())).toList());
  }
}
