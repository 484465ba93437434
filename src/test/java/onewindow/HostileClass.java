package onewindow;

import java.util.concurrent.atomic.AtomicInteger;

/** What hostile content would like to have an object of; counts them. */
public class HostileClass {

  private static final AtomicInteger MADE = new AtomicInteger();

  public HostileClass() {
    MADE.incrementAndGet();
  }

  static int made() {
    return MADE.get();
  }

  static void forget() {
    MADE.set(0);
  }
}
