package onewindow.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.appointments.Booking;
import onewindow.cases.Finding.Provision;
import onewindow.cases.Intake;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;

/** What somebody brings to an appointment, by the rules of the service that it is for. */
@Component
class BringList {

  private static final Set<Provision> AT_HAND = EnumSet.of(Provision.ELECTRONIC, Provision.NOT_NEEDED);
  private final Bookables bookables;
  private final Services services;
  private final Intake intake;

  BringList(Bookables bookables, Services services, Intake intake) {
    this.bookables = bookables;
    this.services = services;
    this.intake = intake;
  }

  /** Null where the matter is no service of the catalogue: nobody has written down what it takes. */
  Bring of(Booking booking) {
    return bookables.of(booking).map(each -> each.item().service()).flatMap(services::latest).map(service -> {
      // nobody has said anything of their situation yet
      Need need = Need.of(service, intake.precheck(service, Map.of()), true);
      return new Bring(service.name(),
          need.materials().stream().filter(row -> !AT_HAND.contains(row.finding().provision())).toList(),
          need.materials().stream().filter(row -> row.finding().provision() == Provision.ELECTRONIC).toList(),
          need.depends().stream().map(material -> material.title()).toList());
    }).orElse(null);
  }

  /**
   * Materials, by whether they are to be brought.
   *
   * @param held those that departments have
   * @param depends those that some situations need
   */
  record Bring(String service, List<Need.Row> needed, List<Need.Row> held,
      List<onewindow.forms.LocalizedText> depends) {}
}
