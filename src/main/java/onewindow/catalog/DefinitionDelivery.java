package onewindow.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormField;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** The ways of delivery that the form offers are those that the service provides, each with all it needs. */
@Component
class DefinitionDelivery implements DefinitionRule {

  private static final Set<String> ARRIVAL = Set.of("status", "signedBy", "signedAt");
  private static final List<String> HAND_OVER = List.of("receiverName", "receiverIdNumber");
  private final Forms forms;

  DefinitionDelivery(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Delivery delivery = definition.delivery();
    return delivery == null ? Stream.empty()
        : Stream.of(ways(delivery, folder), mail(definition, delivery), handOver(delivery, folder))
            .flatMap(part -> part).map(problem -> "delivery" + problem);
  }

  private Stream<String> ways(Delivery delivery, ServiceFolder folder) {
    Set<String> provided = new TreeSet<>(delivery.ways());
    return FolderForms.find(folder, "application", forms).stream()
        .flatMap(form -> Optional.ofNullable(delivery.field()).flatMap(form::field).stream())
        .filter(field -> !new TreeSet<>(field.options()).equals(provided))
        .map(field -> ".field: the field '" + field.key() + "' offers " + field.options() + ", but there are "
            + provided + ": mail needs shipment and arrival, pick-up needs handOver");
  }

  private static Stream<String> mail(ServiceDefinition definition, Delivery delivery) {
    if (delivery.shipment() == null && delivery.arrival() == null) {
      return Stream.empty();
    }
    Stream<String> status = Optional.ofNullable(delivery.arrival()).flatMap(AnswerFields::of).stream()
        .filter(fields -> !fields.equals(ARRIVAL)).map(fields -> ".arrival is '" + delivery.arrival()
            + "', whose answer must have " + new TreeSet<>(ARRIVAL) + "; it has " + fields);
    return Stream.of(question("shipment", delivery.shipment(), true, definition, delivery),
        question("arrival", delivery.arrival(), false, definition, delivery), status).flatMap(part -> part);
  }

  private static Stream<String> question(
      String key, String id, boolean command, ServiceDefinition definition, Delivery delivery) {
    Question question = id == null ? null : definition.questions().get(id);
    boolean fits = question != null && question.command() == command && question.isFollowUp()
        && Delivery.MAIL.equals(question.followUp().option()) && question.followUp().field() != null
        && question.followUp().field().equals(delivery.field());
    return fits ? Stream.empty() : Stream.of("." + key + " is '" + id + "'; expected is a question with command: "
        + command + " and followUp {field: " + delivery.field() + ", option: mail}");
  }

  private Stream<String> handOver(Delivery delivery, ServiceFolder folder) {
    if (delivery.handOver() == null) {
      return Stream.empty();
    }
    if (!folder.files().containsKey(delivery.handOver() + ".form")) {
      return Stream.of(".handOver is '" + delivery.handOver() + "', but the folder has no " + delivery.handOver()
          + ".form");
    }
    return FolderForms.find(folder, delivery.handOver(), forms).stream()
        .flatMap(form -> HAND_OVER.stream().filter(key -> form.field(key).filter(FormField::required).isEmpty()))
        .map(key -> ".handOver: " + delivery.handOver() + ".form needs the required field '" + key
            + "': who came is checked and recorded");
  }
}
