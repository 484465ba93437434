package onewindow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** One of the JVMs among which the tests are divided: each has ports and a directory of its own. */
public final class TestFork {

  private static final int NUMBER = Integer.getInteger("onewindow.test.fork", 1);
  /** Below those that the system hands out by itself, so that nobody gets one between choosing and opening it. */
  private static final int FIRST_PORT = 18_000;
  private static final int PORTS = 4_000;
  // a run beside this one, of another checkout, starts elsewhere
  private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 37 % 2_000));

  private TestFork() {}

  /** Where what the product keeps stands; it stays from one run to the next. */
  public static Path directory() {
    return Path.of("target/test-data/" + NUMBER);
  }

  /** A port that nobody listens on and that no other test of this run is given. */
  public static int freePort() {
    for (int tried = 0; tried < PORTS; tried++) {
      int port = FIRST_PORT + PORTS * (NUMBER % 3) + NEXT.getAndIncrement() % PORTS;
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        // the next one then
      }
    }
    throw new IllegalStateException("No port is free from " + FIRST_PORT + " on");
  }
}
