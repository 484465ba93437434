package onewindow.notifications;

import java.util.Locale;
import java.util.Optional;
import onewindow.appointments.BookingWords;
import onewindow.cases.Addressees;
import org.springframework.stereotype.Component;

/** How each person is reached: as they chose; else whoever applied, by the mobile number in the application. */
@Component
class Ways {

  private final Preferences preferences;
  private final Addressees addressees;
  private final Gateways gateways;
  private final BookingWords bookings;

  Ways(Preferences preferences, Addressees addressees, Gateways gateways, BookingWords bookings) {
    this.preferences = preferences;
    this.addressees = addressees;
    this.gateways = gateways;
    this.bookings = bookings;
  }

  Way of(DueMessage message) {
    Optional<Preference> chosen = preferences.of(message.person());
    Way way = chosen.map(Ways::chosen).orElseGet(() -> unchosen(message));
    return way.address() != null && gateways.isOpen(way.channel()) ? way : Way.PORTAL;
  }

  private static Way chosen(Preference preference) {
    return new Way(preference.channel(), preference.addresses().get(preference.channel()), preference.language());
  }

  private Way unchosen(DueMessage message) {
    return !message.applicant() ? Way.PORTAL : mobileNumber(message)
        .map(number -> new Way(MessageChannel.SMS, number, Locale.CHINESE)).orElse(Way.PORTAL);
  }

  private Optional<String> mobileNumber(DueMessage message) {
    return message.service().equals(BookingMessages.SERVICE) ? bookings.phone(message.caseNumber())
        : addressees.mobileNumber(message.caseNumber());
  }
}
