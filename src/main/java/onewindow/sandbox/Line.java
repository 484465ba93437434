package onewindow.sandbox;

import io.vertx.core.Future;

/** How a simulated system can be reached; open or closed. */
interface Line {

  /** @return the port that it listens on now */
  Future<Integer> open(int wantedPort);

  Future<Void> close();

  /** What its address begins with. */
  String scheme();
}
