package onewindow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Measures the built product: {@code bin/bench}. */
public final class Bench {

  private static final Path FOLDER = Path.of("target/bench");

  private final BenchOptions options;
  private final Workplace place;
  private final Report report;

  private Bench(BenchOptions options) throws IOException {
    this.options = options;
    this.place = Workplace.in(FOLDER);
    this.report = Report.in(FOLDER.resolve("report.md"));
  }

  public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
    BenchOptions options;
    try {
      options = BenchOptions.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    new Bench(options).run();
    System.exit(0);
  }

  private void run() throws IOException, SQLException, InterruptedException {
    report.say("# Measured " + ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    report.say("\n" + Runtime.getRuntime().availableProcessors() + " cores, Java "
        + Runtime.version() + ", windows of " + options.seconds()
        + " s; load, departments and databases on this machine");
    part("decision", new DecisionPart(report)::run);
    if (options.wants("rate") || options.wants("submit")) {
      measure(this::underLoad);
    }
    part("start", new StartPart(report, place)::run);
    part("kill", new KillPart(report, place, options.kills(), false)::run);
    part("kill-all", new KillPart(report, place, options.kills(), true)::run);
    part("two-nodes", new TwoNodesPart(report, place)::run);
    part("tasklist", () -> new TasklistPart(report, place).run(options.tasks()));
    part("supervision", new SupervisionPart(report, place, options.timers(), options.seconds())::run);
    part("waiting-timers", new WaitingTimersPart(report, place, options.waiting(), options.seconds())::run);
    part("calendar", new CalendarPart(report, place, options.cases())::run);
    part("departments", new DepartmentsPart(report, place, options.sales())::run);
    part("certificates", new CertificatePart(report, place)::run);
    part("appointments", new AppointmentPart(report, place)::run);
    part("trust", new TrustPart(report, place, options.seconds())::run);
    System.out.println("\nAll of it is in " + report.file());
  }

  private interface Part {
    void run() throws IOException, SQLException, InterruptedException;
  }

  private void part(String name, Part part) throws IOException, SQLException, InterruptedException {
    if (options.wants(name)) {
      measure(part);
    }
  }

  private void measure(Part part) throws IOException, SQLException, InterruptedException {
    Steal before = Steal.begin();
    part.run();
    report.say("(Of its processors' time this machine was not given %.0f %%.)".formatted(before.until(Steal.begin())));
  }

  private void underLoad() throws IOException, SQLException, InterruptedException {
    try (Departments departments = new Departments(place, place.folder("departments"));
        Product product = new Product(place, place.folder("product"), departments);
        Stock stock = new Stock(place, place.folder("stock"), departments)) {
      departments.start(0);
      product.start();
      double rate = options.rate();
      if (options.wants("rate")) {
        stock.start();
        RatePart part = new RatePart(report, options, departments, product, stock);
        part.run();
        rate = rate > 0 ? rate : part.productAt(20) / 2;
      }
      if (options.wants("submit")) {
        departments.answerAfter(20);
        new SubmitPart(report, product, rate > 0 ? rate : 20, options.seconds()).run();
      }
    }
  }
}
