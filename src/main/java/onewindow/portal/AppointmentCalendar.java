package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import onewindow.appointments.Booking;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An appointment for the calendar that people carry with them (RFC 5545). */
@Component
class AppointmentCalendar {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  /** The library counts characters, the standard 75 bytes; a Chinese character has three. */
  private static final int LINE = 25;
  private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
  private final MessageSource texts;
  private final Clock clock;

  AppointmentCalendar(MessageSource texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  ResponseEntity<String> file(Booking booking, AppointmentView view, Locale locale) {
    return ResponseEntity.ok().contentType(CALENDAR)
        .headers(headers -> headers.setContentDisposition(
            ContentDisposition.attachment().filename(booking.number() + ".ics").build()))
        .body(text(calendar(booking, view, locale)));
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Moments are written in UTC, which every calendar shows in its owner's time. */
  private ICalendar calendar(Booking booking, AppointmentView view, Locale locale) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//OneWindow//appointments//" + locale.getLanguage().toUpperCase(Locale.ROOT));
    VEvent event = new VEvent();
    // a moved appointment keeps it, so that a calendar moves its entry
    event.setUid(booking.number() + "@onewindow");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setDateStart(moment(booking.from()));
    event.setDateEnd(moment(booking.until()));
    event.setSummary(text("appointment.calendar.summary", locale, view.item()));
    event.setLocation(view.place() + ", " + view.address());
    event.setDescription(text("appointment.calendar.text", locale, booking.number()));
    event.addAlarm(VAlarm.display(new Trigger(Duration.builder().prior(true).hours(2).build(), Related.START),
        event.getSummary().getValue()));
    calendar.addEvent(event);
    return calendar;
  }

  private String text(String code, Locale locale, String value) {
    return texts.getMessage(code, new Object[] {value}, locale);
  }

  private static Date moment(LocalDateTime time) {
    return Date.from(time.atZone(ZONE).toInstant());
  }
}
