package onewindow.supervision;

/** How a case stands with its time; the order is that of urgency. */
public enum Light {
  GREEN, REMINDER, YELLOW, RED;

  static Light of(int level) {
    return values()[level];
  }

  int level() {
    return ordinal();
  }
}
