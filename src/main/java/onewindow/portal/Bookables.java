package onewindow.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.appointments.Booking;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import org.springframework.stereotype.Component;

/** Everything that people can book a time for, in the order in which the city describes it. */
@Component
class Bookables {

  private final Places places;

  Bookables(Places places) {
    this.places = places;
  }

  List<Bookable> all() {
    return places.all().stream().flatMap(Bookables::at).toList();
  }

  /** @param place or item null or blank: any */
  List<Bookable> matching(String place, String item) {
    return all().stream().filter(each -> isAsked(place, each.place().id()) && isAsked(item, each.item().id())).toList();
  }

  List<Bookable> ofService(String service) {
    return all().stream().filter(each -> service.equals(each.item().service())).toList();
  }

  /** Empty where the city has taken the matter from the place since. */
  Optional<Bookable> of(Booking booking) {
    return matching(booking.place(), booking.item()).stream().findFirst();
  }

  /** What these departments answer for. */
  List<Bookable> of(Place place, Collection<String> departments) {
    return at(place).filter(each -> departments.contains(each.group().department())).toList();
  }

  private static Stream<Bookable> at(Place place) {
    return place.groups().stream()
        .flatMap(group -> group.items().stream().map(item -> new Bookable(place, group, item)));
  }

  private static boolean isAsked(String asked, String found) {
    return asked == null || asked.isBlank() || asked.equals(found);
  }
}
