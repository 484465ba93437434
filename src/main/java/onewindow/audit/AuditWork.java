package onewindow.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Chains and anchors again and again, on every node, in threads of their own: whoever is behind with other work must not
 * make the window longer in which a record is not in the chain. What fails is told once until it works again, and stops
 * nobody's work.
 */
@Component
class AuditWork implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AuditWork.class);
  private static final Duration ANCHOR_LOOK = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Chainer chainer;
  private final Anchoring anchoring;
  private final Anchors anchors;
  private final AnchorKey key;
  private final AuditSettings settings;
  private final Clock clock;
  private final AnchorFile file;
  private final AnchorPost post;
  private final Map<String, String> failing = new ConcurrentHashMap<>();
  private ScheduledExecutorService threads;

  AuditWork(Chainer chainer, Anchoring anchoring, Anchors anchors, AnchorKey key, AuditSettings settings, Clock clock) {
    this.chainer = chainer;
    this.anchoring = anchoring;
    this.anchors = anchors;
    this.key = key;
    this.settings = settings;
    this.clock = clock;
    this.file = new AnchorFile(settings.anchor().file());
    this.post = new AnchorPost(settings.anchor());
  }

  @Override
  public synchronized void start() {
    threads = Executors.newScheduledThreadPool(3);
    repeat("chaining", settings.interval(), chainer::linkAll);
    repeat("anchoring", ANCHOR_LOOK, this::anchor);
    repeat("posting anchors", ANCHOR_LOOK, () -> post.follow(anchors, key, clock));
  }

  private void repeat(String name, Duration every, Work work) {
    threads.scheduleWithFixedDelay(() -> run(name, work), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void anchor() throws IOException {
    anchoring.anchor();
    file.follow(anchors, key);
  }

  private void run(String name, Work work) {
    try {
      work.run();
      if (failing.remove(name) != null) {
        LOG.info("Audit: {} works again", name);
      }
    } catch (IOException | RuntimeException e) {
      if (failing.put(name, e.toString()) == null) {
        LOG.warn("Audit: {} fails at present and is tried again every moment: {}", name, e.toString());
      }
    }
  }

  @Override
  public synchronized void stop() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return threads != null;
  }

  /** Something that may fail. */
  private interface Work {
    void run() throws IOException;
  }
}
