package onewindow.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onewindow.appointments.BookingTold;
import onewindow.supervision.MeasureTaken;
import onewindow.forms.LocalizedText;

/** Proves that every message can be occasioned, is for somebody, and has its words in both languages. */
record TemplateCheck(KnownLines lines) {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w*)}|[{}]");

  List<String> problems(Map<String, MessageTemplate> templates) {
    List<String> problems = new ArrayList<>();
    templates.forEach((code, template) -> {
      if (template.lines().isEmpty() && template.measures().isEmpty()) {
        problems.add(code + " names no lines that occasion it, nor measures of supervision");
      }
      if (template.measures().isEmpty() == (template.to() == MessageTemplate.To.TOLD)) {
        problems.add(code + " is for '" + template.to() + "'; what measures occasion is for 'told', and nothing else is");
      }
      template.measures().stream().filter(measure -> !MeasureTaken.MEASURES.contains(measure)).forEach(measure ->
          problems.add(code + " is occasioned by the measure '" + measure + "'; there are " + MeasureTaken.MEASURES));
      template.lines().stream().filter(line -> !lines.isKnown(line) && !BookingTold.isLine(line))
          .forEach(line -> problems.add(code + " is occasioned by '" + line + "', which no timeline has"));
      if (template.to() == null) {
        problems.add(code + " says not to whom");
      }
      words(code + ".subject", template.subject(), problems);
      words(code + ".text", template.text(), problems);
    });
    return problems;
  }

  private static void words(String place, LocalizedText words, List<String> problems) {
    if (words == null || isBlank(words.zh()) || isBlank(words.en())) {
      problems.add(place + " needs zh and en");
      return;
    }
    placeholders(place + ".zh", words.zh(), problems);
    placeholders(place + ".en", words.en(), problems);
  }

  private static void placeholders(String place, String text, List<String> problems) {
    Set<String> known = MessageWords.PLACEHOLDERS;
    Matcher found = BRACES.matcher(text);
    while (found.find()) {
      if (found.group(1) == null || !known.contains(found.group(1))) {
        problems.add(place + " has " + found.group() + "; placeholders are " + known);
      }
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
