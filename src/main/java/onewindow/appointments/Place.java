package onewindow.appointments;

import java.util.List;
import java.util.Optional;
import onewindow.forms.LocalizedText;

/**
 * A hall or station where people are served.
 *
 * @param area six-digit area code, part of its bookings' numbers
 * @param department whose clerks close its days
 * @param hours of a working day, one stretch after the other, such as {@code 08:30-12:00}
 */
public record Place(String id, LocalizedText title, LocalizedText address, String area, String department, List<String> hours,
    List<SpecialDay> specialDays, List<ItemGroup> groups) {

  /** What the file leaves out is empty, so that nobody has to ask for null. */
  public Place {
    hours = hours == null ? List.of() : List.copyOf(hours);
    specialDays = specialDays == null ? List.of() : List.copyOf(specialDays);
    groups = groups == null ? List.of() : List.copyOf(groups);
  }

  public Optional<ItemGroup> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The group that deals with an item here. */
  public Optional<ItemGroup> groupOf(String item) {
    return groups.stream().filter(group -> group.item(item).isPresent()).findFirst();
  }
}
