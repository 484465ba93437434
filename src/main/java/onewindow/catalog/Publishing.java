package onewindow.catalog;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At start, before anybody is let in, publishes the shipped service folders that have changed. */
@Component
class Publishing implements SmartLifecycle {

  private final ContentStore store;
  private volatile boolean running;

  Publishing(ContentStore store) {
    this.store = store;
  }

  @Override
  public void start() {
    ShippedContent.folders().forEach(store::publish);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
