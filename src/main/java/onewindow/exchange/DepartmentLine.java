package onewindow.exchange;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to one department from this node: how much is under way, and whether it is left alone for now. */
final class DepartmentLine {

  private final String department;
  private final ExchangeSettings.Department settings;
  private final CircuitBreaker breaker;
  private final AtomicInteger inFlight = new AtomicInteger();

  DepartmentLine(String department, ExchangeSettings.Department settings, Clock clock) {
    this.department = department;
    this.settings = settings;
    this.breaker = CircuitBreaker.of(department, config(settings.breaker(), clock));
  }

  static String departmentOf(String route) {
    return route.substring(0, route.indexOf('.'));
  }

  /** Claims room for at most so many questions; each is either asked and {@link #ended}, or given back. */
  int reserve(int wanted) {
    int free = Math.min(wanted, settings.inFlight() - inFlight.get());
    int permitted = 0;
    while (permitted < free && breaker.tryAcquirePermission()) {
      permitted++;
    }
    inFlight.addAndGet(permitted);
    return permitted;
  }

  void giveBack(int unused) {
    inFlight.addAndGet(-unused);
    for (int i = 0; i < unused; i++) {
      breaker.releasePermission();
    }
  }

  /** @return whether the line had been full, so that there is room again only now */
  boolean ended(Reply reply, Duration took) {
    if (reply instanceof Reply.Failure failure && failure.departmentIsIll()) {
      breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException(failure.text()));
    } else {
      breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }
    return inFlight.getAndDecrement() >= settings.inFlight();
  }

  String department() {
    return department;
  }

  Duration deadline() {
    return settings.deadline();
  }

  int inFlight() {
    return inFlight.get();
  }

  int most() {
    return settings.inFlight();
  }

  /** Somebody says that it is well again: a few questions find out. */
  void tryAgain() {
    if (isLeftAlone()) {
      breaker.transitionToHalfOpenState();
    }
  }

  CircuitBreaker breaker() {
    return breaker;
  }

  boolean isLeftAlone() {
    return breaker.getState() == State.OPEN;
  }

  private static CircuitBreakerConfig config(ExchangeSettings.Breaker settings, Clock clock) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(settings.window())
        .minimumNumberOfCalls(settings.minimumCalls())
        .failureRateThreshold(settings.failurePercent())
        .waitDurationInOpenState(settings.openFor())
        .permittedNumberOfCallsInHalfOpenState(settings.probes())
        .clock(clock)
        .build();
  }
}
