package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the command {@code bin/run} to the first page, on data that is there already. */
record StartPart(Report report, Workplace place) {

  private static final int STARTS = 3;

  void run() throws IOException, InterruptedException {
    Path folder = place.folder("start");
    int port = Ports.free();
    List<String> command = command(folder, port);
    List<String> warm = new ArrayList<>();
    Duration first = time(folder, command, port);
    for (int i = 0; i < STARTS; i++) {
      warm.add(seconds(time(folder, command, port)));
    }
    report.heading("Command to first page");
    report.say("Without data: " + seconds(first) + ". With data: " + String.join(", ", warm));
  }

  private static Duration time(Path folder, List<String> command, int port) throws IOException, InterruptedException {
    try (Child run = Child.start(folder, "run", command)) {
      return run.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/"));
    }
  }

  private List<String> command(Path folder, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of("bin/run").toAbsolutePath().toString(), "--port=" + port,
        "--onewindow.database.directory=" + folder.resolve("postgres"), "--onewindow.database.port=" + Ports.free(),
        "--onewindow.database.software=" + place.software(), "--onewindow.sandbox.data=" + folder.resolve("sandbox"),
        "--logging.file.name=" + folder.resolve("onewindow.log")));
    for (String department : List.of("health-commission", "public-security", "civil-affairs", "credit", "disease-control",
        "medical-insurance", "social-security", "carrier")) {
      int at = Ports.free();
      command.add("--onewindow.sandbox.departments." + department + ".port=" + at);
      command.add("--onewindow.exchange.departments." + department + ".url=http://127.0.0.1:" + at);
    }
    return command;
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1e3);
  }
}
