package onewindow.notifications;

import java.util.List;
import java.util.UUID;
import onewindow.appointments.BookingTold;
import onewindow.appointments.BookingVerbs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in the transaction in which something happens to a booking, that its person is to be told. */
@Component
class BookingMessages {

  /** In the table of messages this stands where a case's message has its service. */
  static final String SERVICE = BookingVerbs.COMPANION;
  private final MessageTemplates templates;
  private final Messages messages;
  private final ApplicationEventPublisher events;

  BookingMessages(MessageTemplates templates, Messages messages, ApplicationEventPublisher events) {
    this.templates = templates;
    this.messages = messages;
    this.events = events;
  }

  @EventListener
  void told(BookingTold told) {
    List<Planned> planned = templates.after(told.line()).keySet().stream().map(code -> new Planned(UUID.randomUUID(),
        told.number(), SERVICE, code, told.person(), true, null, told.at(), told.at(), told.at())).toList();
    if (!planned.isEmpty()) {
      messages.plan(planned);
      events.publishEvent(new MessagesPlanned());
    }
  }
}
