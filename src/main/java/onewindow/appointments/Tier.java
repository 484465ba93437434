package onewindow.appointments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which way a time is booked; each way has its own share of every time. */
public enum Tier {
  ONLINE, PHONE, COUNTER;

  /** The name in addresses and files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Tier> of(String word) {
    return Stream.of(values()).filter(tier -> tier.word().equals(word)).findFirst();
  }
}
