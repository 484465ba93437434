package onewindow.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Room claimed on the departments' lines for one round of taking questions. */
final class Reservation {

  private final DepartmentLines lines;
  private final Map<String, Integer> mostByRoute = new HashMap<>();

  private Reservation(DepartmentLines lines) {
    this.lines = lines;
  }

  static Reservation of(DepartmentLines lines, Collection<String> routes, int mostOfARoute) {
    Reservation reservation = new Reservation(lines);
    List<String> order = new ArrayList<>(routes);
    // a department's last free place goes to any of its routes, so that none starves
    Collections.shuffle(order);
    order.forEach(route -> reservation.claim(route, mostOfARoute));
    return reservation;
  }

  Map<String, Integer> mostByRoute() {
    return Map.copyOf(mostByRoute);
  }

  /** The claimed room is used up by a question of this route, which will end on its line. */
  void used(String route) {
    mostByRoute.computeIfPresent(route, (key, left) -> left - 1);
  }

  void giveBackRest() {
    mostByRoute.forEach((route, left) -> lines.ofRoute(route).giveBack(left));
    mostByRoute.clear();
  }

  private void claim(String route, int most) {
    int room = lines.ofRoute(route).reserve(most);
    if (room > 0) {
      mostByRoute.put(route, room);
    }
  }
}
