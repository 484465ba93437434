package onewindow.notifications;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onewindow.appointments.BookingWords;
import onewindow.catalog.Services;
import onewindow.forms.LocalizedText;
import onewindow.privacy.Masking;
import org.springframework.stereotype.Component;

/** Words a message in both languages. There is no placeholder for a name or an ID number, and numbers are masked anyhow. */
@Component
class MessageWords {

  static final Set<String> PLACEHOLDERS = Set.of("service", "case", "due", "place", "time");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.CHINA);
  private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", Locale.ENGLISH);
  private static final String NO_DAY = "—";
  private static final LocalizedText NOTHING = new LocalizedText(NO_DAY, NO_DAY);
  private final MessageTemplates templates;
  private final Services services;
  private final BookingWords bookings;

  MessageWords(MessageTemplates templates, Services services, BookingWords bookings) {
    this.templates = templates;
    this.services = services;
    this.bookings = bookings;
  }

  /** @param lastDay until when the case waits, or null */
  Worded of(String code, String service, String caseNumber, LocalDate lastDay) {
    MessageTemplate template = templates.find(code);
    if (template == null) {
      return new Worded(MessageAbout.CASE, title(service), new LocalizedText(caseNumber, caseNumber));
    }
    Map<String, LocalizedText> values = service.equals(BookingMessages.SERVICE) ? booking(caseNumber)
        : Map.of("service", title(service), "case", new LocalizedText(caseNumber, caseNumber), "due", day(lastDay),
            "place", NOTHING, "time", NOTHING);
    return new Worded(about(template, service), filled(template.subject(), values), filled(template.text(), values));
  }

  private static MessageAbout about(MessageTemplate template, String service) {
    return template.to() == MessageTemplate.To.TOLD ? MessageAbout.WORK
        : service.equals(BookingMessages.SERVICE) ? MessageAbout.BOOKING : MessageAbout.CASE;
  }

  private Map<String, LocalizedText> booking(String number) {
    BookingWords.Worded booking = bookings.of(number);
    return Map.of("service", booking.item(), "case", new LocalizedText(number, number),
        "due", day(booking.from().toLocalDate()), "place", booking.place(),
        "time", new LocalizedText(TIME_ZH.format(booking.from()), TIME_EN.format(booking.from())));
  }

  private static LocalizedText filled(LocalizedText text, Map<String, LocalizedText> values) {
    return new LocalizedText(filled(text.zh(), Locale.CHINESE, values), filled(text.en(), Locale.ENGLISH, values));
  }

  private static String filled(String text, Locale language, Map<String, LocalizedText> values) {
    return PLACEHOLDER.matcher(text).replaceAll(found -> {
      String value = values.get(found.group(1)).in(language);
      return Matcher.quoteReplacement(found.group(1).equals("case") ? value : Masking.text(value));
    });
  }

  private LocalizedText title(String service) {
    return services.latest(service).map(found -> found.definition().title())
        .orElse(new LocalizedText(service, service));
  }

  private static LocalizedText day(LocalDate day) {
    return day == null ? new LocalizedText(NO_DAY, NO_DAY)
        : new LocalizedText(DAY_ZH.format(day), DAY_EN.format(day));
  }

  /** What a message says. */
  record Worded(MessageAbout about, LocalizedText subject, LocalizedText text) {}
}
