package onewindow.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.concurrent.CompletionException;
import org.springframework.context.SmartLifecycle;

/** The simulated department systems: starts and stops them, and knows where each listens. */
public final class Departments implements SmartLifecycle {

  private final DeskFactory desks;
  private final Map<String, Department> departments;
  private final AskedQuestions asked = new AskedQuestions();
  private final ArrivedMessages arrived = new ArrivedMessages();
  private final LaterAnswers later;
  private Vertx vertx;

  public Departments(SandboxSettings settings, Clock clock) {
    this(settings, clock, () -> "http://localhost:8080");
  }

  /** @param platform where answers are sent that come later */
  Departments(SandboxSettings settings, Clock clock, Supplier<String> platform) {
    this(SandboxContent.read(), settings, clock, platform);
  }

  private Departments(SandboxContent content, SandboxSettings settings, Clock clock, Supplier<String> platform) {
    this.later = new LaterAnswers(platform, settings.callbackSecret());
    this.departments = departments(content, settings);
    this.desks = new DeskFactory(content, settings.data(), clock, arrived);
  }

  /** All departments, not started yet, each to listen on whatever port is free. */
  public static Departments onFreePorts(Path data, Clock clock) {
    SandboxContent content = SandboxContent.read();
    Map<String, SandboxSettings.Port> ports = new HashMap<>();
    content.ports().keySet().forEach(name -> ports.put(name, new SandboxSettings.Port(0)));
    return new Departments(content, new SandboxSettings(true, ports, data, Duration.ZERO, "unused"), clock, () -> "");
  }

  public String url(String department) {
    return departments.get(department).url();
  }

  public int port(String department) {
    return departments.get(department).port();
  }

  public List<String> names() {
    return List.copyOf(departments.keySet());
  }

  public DepartmentFaults faults() {
    return new DepartmentFaults(departments);
  }

  public AskedQuestions asked() {
    return asked;
  }

  public LaterAnswers later() {
    return later;
  }

  public ArrivedMessages arrived() {
    return arrived;
  }

  @Override
  public void start() {
    // no cache of class path files: it would litter the temporary folder
    vertx = Vertx.vertx(new VertxOptions().setFileSystemOptions(
        new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false)));
    try {
      departments.values().forEach(this::start);
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  private void start(Department department) {
    Map<String, Desk> open = desks.of(department.name());
    await(department.start(department.name().equals(SandboxContent.MAIL)
        ? new MailLine(department.faults(), arrived) : new HttpLine(vertx, handler(department, open)), open));
  }

  private Handler<HttpServerRequest> handler(Department department, Map<String, Desk> open) {
    Handler<HttpServerRequest> pages = new SandboxPages(department, departments, asked, arrived);
    Handler<HttpServerRequest> questions = new QuestionHandler(vertx, open, department.faults(),
        (caseNumber, question) -> asked.arrived(caseNumber, department.name() + "." + question),
        new Delivery(vertx, department.name(), later));
    return request -> (request.path().startsWith("/sandbox") ? pages : questions).handle(request);
  }

  @Override
  public void stop() {
    try {
      await(Future.join(departments.values().stream().map(Department::stop).toList()));
    } finally {
      await(vertx.close());
      vertx = null;
    }
  }

  @Override
  public boolean isRunning() {
    return vertx != null;
  }

  /** Early: departments answer before anybody asks, and go last. */
  @Override
  public int getPhase() {
    return -1000;
  }

  static void await(Future<?> future) {
    try {
      future.toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static Map<String, Department> departments(SandboxContent content, SandboxSettings settings) {
    Map<String, Department> departments = new LinkedHashMap<>();
    settings.ports(content.ports()).forEach((name, port) -> {
      FaultPlan faults = new FaultPlan(settings.latency(), content.faultsOf(name));
      departments.put(name, new Department(name, port, faults));
    });
    return departments;
  }
}
