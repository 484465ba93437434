package onewindow.sandbox;

import io.vertx.core.Future;
import java.util.Map;

/** One simulated system: a port, the desks behind it, and the faults in force. */
final class Department {

  static final String HOST = "127.0.0.1";

  private final String name;
  private final int wantedPort;
  private final FaultPlan faults;
  private Map<String, Desk> desks = Map.of();
  private Line line;
  private boolean listening;
  private volatile int port;

  /** @param wantedPort 0 for any that is free */
  Department(String name, int wantedPort, FaultPlan faults) {
    this.name = name;
    this.wantedPort = wantedPort;
    this.faults = faults;
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  String url() {
    return line.scheme() + "://" + HOST + ":" + port;
  }

  FaultPlan faults() {
    return faults;
  }

  Future<Void> start(Line reachedBy, Map<String, Desk> openDesks) {
    line = reachedBy;
    desks = openDesks;
    return listen(wantedPort);
  }

  /** Brings the department into the state that its faults want: listening or down. */
  synchronized Future<Void> follow() {
    if (faults.isDown()) {
      return hush();
    }
    return listening ? Future.succeededFuture() : listen(port);
  }

  Future<Void> stop() {
    return hush().onComplete(done -> desks.values().forEach(Desk::close));
  }

  private synchronized Future<Void> listen(int onPort) {
    listening = true;
    return line.open(onPort)
        .onSuccess(actual -> port = actual)
        .recover(failure -> Future.failedFuture(explained(failure, onPort)))
        .mapEmpty();
  }

  private synchronized Future<Void> hush() {
    if (!listening) {
      return Future.succeededFuture();
    }
    listening = false;
    return line.close();
  }

  private Throwable explained(Throwable failure, int onPort) {
    return new IllegalStateException(
        "The simulated department " + name + " cannot listen on port " + onPort + " (" + failure.getMessage()
            + "); choose another by onewindow.sandbox.departments." + name + ".port", failure);
  }
}
