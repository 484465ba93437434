package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import onewindow.appointments.Item;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;

/** A place where times can be booked. */
@Schema(description = "A place where times can be booked, with the matters that it deals with")
record PlaceDetail(String id, String title, String address, List<Group> groups) {

  static PlaceDetail of(Place place, Locale locale) {
    return new PlaceDetail(place.id(), place.title().in(locale),
        place.address().in(locale),
        place.groups().stream().map(group -> Group.of(group, locale)).toList());
  }

  /** Matters that share windows, or a service day. */
  record Group(String id, @Schema(allowableValues = {"COUNTER", "SERVICE_DAY"}) String kind, String title,
      List<Matter> items,
      @Schema(description = "How far ahead, how late and how often, and where that comes from") Rules rules) {

    static Group of(ItemGroup group, Locale locale) {
      return new Group(group.id(), group.kind().name(), group.title().in(locale),
          group.items().stream().map(item -> Matter.of(item, locale)).toList(),
          new Rules(group.policy().aheadWorkdays(), group.policy().bookBefore().toString(),
              group.policy().cancelBefore().toString(), group.policy().hold().toString(),
              group.policy().late().toString(), group.policy().confirmed()));
    }
  }

  /** One matter. @param service whose precheck says what to bring; null where there is none */
  record Matter(String id, String title, String service) {

    static Matter of(Item item, Locale locale) {
      return new Matter(item.id(), item.title().in(locale), item.service());
    }
  }

  /** Durations as in PT2H. @param confirmed false: local values that the city has yet to confirm */
  record Rules(int aheadWorkdays, String bookBefore, String cancelBefore, String hold, String late,
      boolean confirmed) {}
}
