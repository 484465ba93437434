package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.cases.CaseRecord;
import onewindow.cases.TimelineEntry;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition.Question;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the lines of a timeline in the reader's language. */
@Component
class TimelineTexts {

  private final MessageSource messages;

  TimelineTexts(MessageSource messages) {
    this.messages = messages;
  }

  /** One line as a person reads it. */
  record Line(ShownTime at, String text) {}

  /** The case's timeline, newest first. */
  List<Line> of(CaseRecord record, Service service, Locale locale) {
    List<Line> lines = new java.util.ArrayList<>(record.timeline().stream()
        .map(entry -> new Line(ShownTime.of(entry.at(), locale), text(entry, service, locale))).toList());
    java.util.Collections.reverse(lines);
    return lines;
  }

  private String text(TimelineEntry entry, Service service, Locale locale) {
    String text = messages.getMessage("timeline." + entry.code(), null, entry.code(), locale);
    for (Map.Entry<String, String> parameter : entry.parameters().entrySet()) {
      text = text.replace("{" + parameter.getKey() + "}", worded(parameter, service, locale));
    }
    return text;
  }

  private static String worded(Map.Entry<String, String> parameter, Service service, Locale locale) {
    Question question = service.definition().questions().get(parameter.getValue());
    return question == null ? parameter.getValue() : question.title().in(locale);
  }
}
