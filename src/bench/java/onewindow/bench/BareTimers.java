package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;

/** A process that is nothing but a timer, on the stock starter with the product's settings of engine and database. */
record BareTimers(Workplace place, int timers, int seconds) {

  // What the product does not do on this way either: keep history of what is no instance, count metrics, publish events.
  private static final String[] AS_THE_PRODUCT = {SupervisionPart.SOON, "--camunda.bpm.history-level=none",
      "--camunda.bpm.job-execution.max-pool-size=3", "--camunda.bpm.metrics.enabled=false", "--camunda.bpm.eventing.execution=false",
      "--camunda.bpm.eventing.history=false", "--camunda.bpm.eventing.task=false",
      "--camunda.bpm.generic-properties.properties.ensure-job-due-date-not-null=true"};

  double perSecond() throws IOException, SQLException, InterruptedException {
    try (Departments departments = new Departments(place, place.folder("supervision/no-departments"));
        Stock stock = new Stock(place, place.folder("supervision/stock"), departments).with(AS_THE_PRODUCT)) {
      stock.start();
      HttpClient.newHttpClient().send(HttpRequest.newBuilder(
          URI.create("http://127.0.0.1:" + stock.port() + "/api/cases/timers")).POST(BodyPublishers.noBody()).build(),
          BodyHandlers.discarding());
      try (Connection connection = stock.superuser().connect()) {
        Copies copies = new Copies(connection, 1, timers);
        copies.execute("create index on act_ru_job (duedate_)");
        copies.unchecked();
        copies.of("act_ru_execution", "id_ not like '%~%'");
        copies.of("act_ru_job", "id_ not like '%~%'");
        copies.settle();
        SupervisionPart.due(connection, "true", 60);
        return SupervisionPart.perSecond(connection, () -> Thread.sleep(seconds * 1000L));
      }
    }
  }
}
