package onewindow.appointments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onewindow.forms.LocalizedText;

/** A description of places that could not be kept to is refused, saying what was expected and what was found. */
final class PlacesCheck {

  private PlacesCheck() {}

  static void check(List<Place> places) {
    require(places != null && !places.isEmpty(), "expected places, found none");
    once(places, Place::id, "place");
    places.forEach(PlacesCheck::place);
  }

  private static void place(Place place) {
    text(place.title(), "the title of " + place.id());
    text(place.address(), "the address of " + place.id() + ", to which people come");
    require(place.area() != null && place.area().matches("\\d{6}"),
        "expected a six-digit area of " + place.id() + ", found " + place.area());
    require(place.department() != null, "expected a department of " + place.id() + ", found none");
    require(!place.hours().isEmpty(), "expected hours of " + place.id() + ", found none");
    Opening.all(place.hours());
    place.specialDays().forEach(day -> {
      Opening.all(day.hours());
      text(day.reason(), "the reason for " + day.day() + " at " + place.id());
    });
    once(place.groups(), ItemGroup::id, "group at " + place.id());
    once(place.groups().stream().flatMap(group -> group.items().stream()).toList(), Item::id, "item at " + place.id());
    place.groups().forEach(group -> group(place.id() + "/" + group.id(), group));
  }

  private static void group(String name, ItemGroup group) {
    text(group.title(), "the title of " + name);
    require(group.kind() != null && group.department() != null, "expected kind and department of " + name);
    require(group.slot() != null && group.slot().toMinutes() >= 5, "expected a slot of 5 minutes or more of " + name);
    require(!group.capacity().isEmpty() && group.capacity().values().stream().allMatch(each -> each >= 0),
        "expected capacities of 0 or more of " + name + ", found " + group.capacity());
    require(!group.items().isEmpty(), "expected items of " + name + ", found none");
    group.items().forEach(item -> text(item.title(), "the title of " + name + "/" + item.id()));
    require((group.kind() == ItemGroup.Kind.SERVICE_DAY) == !group.staff().isEmpty(),
        "expected staff of a service day and of nothing else, found otherwise at " + name);
    policy(name, group.policy());
  }

  private static void policy(String name, Policy policy) {
    require(policy != null && policy.aheadWorkdays() > 0 && policy.bookBefore() != null
        && policy.cancelBefore() != null && policy.hold() != null && policy.late() != null
        && policy.remindBefore() != null && policy.block() != null && policy.offer() != null
        && policy.rateWithin() != null, "expected every value of the policy of " + name + ", found " + policy);
    require(policy.source() != null && !policy.source().isBlank(), "expected a source of the policy of " + name);
  }

  private static void text(LocalizedText text, String what) {
    require(text != null && text.zh() != null && text.en() != null, "expected zh and en for " + what);
  }

  private static <T> void once(List<T> all, Function<T, String> id, String what) {
    Set<String> seen = new HashSet<>();
    all.forEach(each -> require(id.apply(each) != null && id.apply(each).matches("[a-z][a-z0-9-]*")
        && seen.add(id.apply(each)), "expected each " + what + " once and in lower case, found " + id.apply(each)));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
