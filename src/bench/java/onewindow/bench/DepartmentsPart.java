package onewindow.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Sales of homes while the tax office is slow and housing fails: who waits for whom, and whom that delays. */
record DepartmentsPart(Report report, Workplace place, int sales) {

  private static final int LATENCY = 20;
  /** How long the slow one takes; a case that waited for it takes so much more. */
  private static final double SLOW = 2;
  private static final int WARM_UP = 100;

  // A sale whose questions are all answered lies with a person.
  private static final String PRODUCT_ASKS = "select count(*) from case_file where client_key like '" + Sales.KEY
      + "%' and not exists (select from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_"
      + " where i.business_key_ = number)";
  private static final String STOCK_ASKS = "select count(distinct process_instance_id_) from act_ru_job"
      + " where process_def_key_ = 'stock-sale' and retries_ > 0";

  void run() throws IOException, SQLException, InterruptedException {
    report.heading("%d sales, tax answering after %.0f s and housing failing 30 %% of its answers".formatted(sales, SLOW));
    try (Departments departments = new Departments(place, place.folder("departments/departments"))) {
      departments.start(LATENCY);
      BesideSales.Seen[] product;
      try (Product target = new Product(place, place.folder("departments/product"), departments)) {
        target.start();
        product = both(departments, new BesideSales(target, new Sales(target, true), sales, PRODUCT_ASKS, "ended_at"));
      }
      BesideSales.Seen[] stock;
      try (Stock target = new Stock(place, place.folder("departments/stock"), departments)) {
        target.start();
        stock = both(departments, new BesideSales(target, new Sales(target, false), sales, STOCK_ASKS, "changed_at"));
      }
      tell(product, stock);
    }
  }

  private BesideSales.Seen[] both(Departments departments, BesideSales measured)
      throws IOException, SQLException, InterruptedException {
    departments.answerAfter(LATENCY);
    new SteadyLoad(measured.target(), 10).send(WARM_UP / 10);
    measured.sales().handIn(WARM_UP);
    BesideSales.Seen well = measured.run();
    departments.fault("tax", "{\"kind\":\"none\",\"latencyMs\":2000}");
    departments.fault("housing", "{\"kind\":\"http-503\",\"latencyMs\":" + LATENCY + ",\"percent\":30}");
    return new BesideSales.Seen[] {well, measured.run()};
  }

  private void tell(BesideSales.Seen[] product, BesideSales.Seen[] stock) throws IOException {
    report.table(List.of(List.of("", "OneWindow", "stock Camunda"),
        row("all departments well: every sale with a person after", product[0].seconds(), stock[0].seconds()),
        row("tax slow, housing ill: the same", product[1].seconds(), stock[1].seconds()),
        List.of("sales given up, for an operator to find", product[1].stuck() + "", stock[1].stuck() + ""),
        row("births beside them, all well: median", product[0].median(), stock[0].median()),
        row("slowest", product[0].slowest(), stock[0].slowest()),
        row("births beside them, tax slow and housing ill: median", product[1].median(), stock[1].median()),
        row("slowest", product[1].slowest(), stock[1].slowest()),
        List.of("births delayed by a department they did not need", delayed(product), delayed(stock))));
    report.say("Stock / OneWindow: %.1f".formatted(stock[1].seconds() / product[1].seconds()));
    report.say("A birth asks neither tax nor housing. It counts as delayed when it took %.0f s longer than the slowest"
        .formatted(SLOW) + " while all were well, which is what waiting for tax costs (wanted: none).");
  }

  private static List<String> row(String what, double product, double stock) {
    return List.of(what, "%.1f s".formatted(product), "%.1f s".formatted(stock));
  }

  private static String delayed(BesideSales.Seen[] seen) {
    return seen[1].slowerThan(seen[0].slowest() + SLOW) + " of " + seen[1].births().size();
  }
}
