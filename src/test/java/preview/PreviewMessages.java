package preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.notifications.ContactPreference;
import onewindow.notifications.ContactPreferences;
import onewindow.notifications.KeptMessage;
import onewindow.notifications.MessageAbout;
import onewindow.notifications.MessageChannel;
import onewindow.notifications.MessageReading;
import onewindow.notifications.MessageState;
import onewindow.notifications.PreferenceChange;

/** One person's messages, one for each way a message can end. */
public class PreviewMessages implements MessageReading, ContactPreferences {

  private static final Instant AT = Instant.parse("2026-11-12T14:40:00Z");
  private final List<KeptMessage> messages = new ArrayList<>();
  private ContactPreference preference;

  PreviewMessages() {
    reset();
  }

  /** As if nobody had read or chosen anything yet. */
  public final synchronized void reset() {
    messages.clear();
    messages.add(message(1, "请评价", "How was it?", MessageState.WAITING, MessageChannel.SMS, false));
    messages.add(message(2, "已经办结", "Finished", MessageState.SENT, MessageChannel.SMS, false));
    messages.add(message(3, "请补交材料", "Something is missing", MessageState.FAILED, MessageChannel.EMAIL, true));
    messages.add(message(4, "请确认", "Please confirm", MessageState.PORTAL, null, true));
    preference = new ContactPreference(null, null, Map.of(), List.of(MessageChannel.values()));
  }

  private static KeptMessage message(
      int number, String zh, String en, MessageState state, MessageChannel channel, boolean read) {
    return new KeptMessage(new UUID(7, number), PreviewCases.ISSUED, MessageAbout.CASE, new LocalizedText(zh, en),
        new LocalizedText("“新生儿落户”（" + PreviewCases.ISSUED + "）：" + zh + "，请登录一窗查看。",
            "\"Newborn registration\" (" + PreviewCases.ISSUED + "): please sign in."), AT.minusSeconds(number * 90_000L), state,
        channel, AT.plusSeconds(34_000), state == MessageState.SENT ? AT : null, read);
  }

  @Override
  public synchronized List<KeptMessage> ofPerson(String idNumber) {
    return idNumber.equals(PreviewCases.PERSON) ? List.copyOf(messages) : List.of();
  }

  @Override
  public int unread(String idNumber) {
    return (int) ofPerson(idNumber).stream().filter(message -> !message.read()).count();
  }

  @Override
  public synchronized Optional<KeptMessage> read(String id, String idNumber) {
    messages.replaceAll(message -> message.id().toString().equals(id) ? read(message) : message);
    return messages.stream().filter(message -> message.id().toString().equals(id)).findFirst();
  }

  @Override
  public synchronized void readAll(String idNumber) {
    messages.replaceAll(PreviewMessages::read);
  }

  private static KeptMessage read(KeptMessage message) {
    return new KeptMessage(message.id(), message.caseNumber(), message.about(), message.subject(),
        message.text(), message.at(),
        message.state(), message.channel(), message.nextAt(), message.sentAt(), true);
  }

  @Override
  public synchronized ContactPreference of(String idNumber) {
    return preference;
  }

  @Override
  public synchronized List<FieldProblem> change(String idNumber, PreferenceChange change) {
    if (change.mobile() != null && change.mobile().length() != 11) {
      return List.of(new FieldProblem("mobile", new LocalizedText("11 位手机号码", "a mobile number of 11 digits"),
          new LocalizedText("位数或字符不对", "wrong length or characters")));
    }
    Map<MessageChannel, String> addresses = new EnumMap<>(MessageChannel.class);
    if (change.mobile() != null && !change.mobile().isEmpty()) {
      addresses.put(MessageChannel.SMS, "138****0001");
    }
    MessageChannel chosen = List.of(MessageChannel.values()).stream()
        .filter(channel -> channel.word().equals(change.channel())).findFirst().orElseThrow();
    preference = new ContactPreference(chosen, Locale.forLanguageTag(change.language()), addresses,
        List.of(MessageChannel.values()));
    return List.of();
  }
}
