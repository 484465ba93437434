package onewindow.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What arrived at the simulated gateways, the newest last; a telephone or a letter box would show the same. */
public final class ArrivedMessages {

  private static final int MOST = 10_000;
  private final Deque<Arrived> messages = new ArrayDeque<>();

  /**
   * One message.
   *
   * @param gateway sms, wechat or e-mail
   * @param id under which the gateway keeps it
   * @param to a telephone number, a WeChat id or an address
   * @param subject null in a text message
   */
  public record Arrived(String gateway, String id, String to, String subject, String text) {}

  /** Those to one address. */
  public synchronized List<Arrived> to(String address) {
    return messages.stream().filter(message -> message.to().equals(address)).toList();
  }

  synchronized List<Arrived> all() {
    return List.copyOf(messages);
  }

  synchronized void add(Arrived message) {
    messages.addLast(message);
    if (messages.size() > MOST) {
      messages.removeFirst();
    }
  }
}
