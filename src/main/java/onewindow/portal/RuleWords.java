package onewindow.portal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onewindow.cases.Finding;
import onewindow.cases.StatedRule.Difference;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ValueSource;
import onewindow.forms.FormSchema;
import org.springframework.util.StringUtils;

/** The words of one service for its materials, people, form fields and the departments' answers. */
class RuleWords {

  private final Service service;
  private final ServiceDefinition definition;
  private final FormTexts forms;
  private final Locale locale;
  private final Map<String, FormText> read = new HashMap<>();

  RuleWords(Service service, FormTexts forms, Locale locale) {
    this.service = service;
    this.definition = service.definition();
    this.forms = forms;
    this.locale = locale;
  }

  /** The material or the form field that a finding speaks of, or null. */
  String subject(Finding finding) {
    return finding.material() != null ? definition.materialTitle(finding.material()).in(locale)
        : finding.field() != null ? form("application").label(finding.field()) : null;
  }

  /** An example's name is Chinese, then English behind a slash. */
  String name(String name) {
    String[] halves = name.split(" / ", 2);
    return halves.length == 2 && locale.getLanguage().equals("en") ? StringUtils.capitalize(halves[1]) : halves[0];
  }

  RuleGroup.Change change(Difference difference) {
    return switch (difference.part()) {
      case TODAY -> change(difference, null, null);
      case APPLICATION -> change(difference, form("application").label(difference.field()), form("application"));
      case ANSWER -> answer(difference);
      case UPLOADED, COMMITTED -> change(difference, definition.materialTitle(difference.field()).in(locale), null);
      case SETTLED -> settled(difference);
      case CONFIRMED, FALSE_COMMITMENT -> change(
          difference, definition.partyTitle(difference.field()).in(locale), null);
    };
  }

  // an answer's fields are worded by the form in which a clerk would enter them
  private RuleGroup.Change answer(Difference difference) {
    ServiceDefinition.Question question = definition.questions().get(difference.question());
    String title = question.title().in(locale);
    if (difference.field() == null) {
      return new RuleGroup.Change(difference.part(), title, null, null, true);
    }
    FormText form = form(question.verifiedBy());
    String separator = locale.getLanguage().equals("en") ? ": " : "：";
    return change(difference, title + separator + form.label(difference.field()), form);
  }

  /** Told by the source that was stated to hold. */
  private RuleGroup.Change settled(Difference difference) {
    return new RuleGroup.Change(difference.part(), null, source(difference.base()), source(difference.instead()), false);
  }

  private String source(Object source) {
    return source == null ? null
        : definition.questions().get(ValueSource.of(source.toString()).from()).title().in(locale);
  }

  private RuleGroup.Change change(Difference difference, String what, FormText form) {
    return new RuleGroup.Change(difference.part(), what, shown(difference, difference.base(), form),
        shown(difference, difference.instead(), form), false);
  }

  private static String shown(Difference difference, Object value, FormText form) {
    return value == null ? null : form == null ? value.toString() : form.shown(difference.field(), value);
  }

  private FormText form(String name) {
    return read.computeIfAbsent(name, wanted -> {
      FormSchema schema = service.forms().get(wanted);
      return schema == null ? new FormText(Map.of(), locale) : forms.of(schema, locale);
    });
  }
}
