package onewindow.portal;

import onewindow.appointments.Item;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;

/** One matter at one place where people can book a time for it. */
record Bookable(Place place, ItemGroup group, Item item) {

  /** Whether somebody who knows the matter is found for each visitor; the page asks, so it is public. */
  public boolean isServiceDay() {
    return group.kind() == ItemGroup.Kind.SERVICE_DAY;
  }
}
