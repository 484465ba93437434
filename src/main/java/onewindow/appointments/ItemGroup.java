package onewindow.appointments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onewindow.forms.LocalizedText;

/**
 * Matters that are dealt with at the same windows, or on the same service day.
 *
 * @param department whose clerks have its list of the day
 * @param windows the names of its windows
 * @param days days of the week; empty for every working day
 * @param capacity how many can be booked at each time, by way of booking
 * @param staff who visitors are assigned to; nobody at a counter
 */
public record ItemGroup(String id, Kind kind, LocalizedText title, String department, List<String> windows,
    Set<DayOfWeek> days, Duration slot, Map<Tier, Integer> capacity, List<Item> items, List<StaffMember> staff,
    Policy policy) {

  /** At a counter anybody serves; on a service day somebody who knows the matter. */
  public enum Kind { COUNTER, SERVICE_DAY }

  /** What the file leaves out is empty, so that nobody has to ask for null. */
  public ItemGroup {
    windows = windows == null ? List.of() : List.copyOf(windows);
    days = days == null ? Set.of() : Set.copyOf(days);
    capacity = capacity == null ? Map.of() : Map.copyOf(capacity);
    items = items == null ? List.of() : List.copyOf(items);
    staff = staff == null ? List.of() : List.copyOf(staff);
  }

  public int capacity(Tier tier) {
    return capacity.getOrDefault(tier, 0);
  }

  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
