package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hall with 50 windows, one with few places, and the people who book there: files of the product that is measured. */
record BookedPlaces(Path folder) {

  static final int PEOPLE = 600;
  static final int ITEMS = 55;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String HALL = """
      policies:
        p: {aheadWorkdays: 60, bookBefore: PT2H, cancelBefore: PT2H, hold: PT10M, late: PT15M, remindBefore: P1D,
            block: P30D, offer: PT30M, rateWithin: P30D, source: a measurement, confirmed: false}
      places:
        - {id: hall, title: {zh: 大厅, en: Hall}, address: {zh: 路, en: Road}, area: "341502", department: tax, hours: ["08:30-12:00", "14:00-17:30"],
           groups: [{id: windows, kind: counter, title: {zh: 窗口, en: Windows}, department: tax, slot: PT10M,
             capacity: {online: 50}, policy: p, items: [%s]}]}
        - {id: many, title: {zh: 大厅, en: Hall}, address: {zh: 路, en: Road}, area: "341502", department: tax, hours: ["08:30-12:00", "14:00-17:30"],
           groups: [{id: windows, kind: counter, title: {zh: 窗口, en: Windows}, department: tax, slot: PT10M,
             capacity: {online: 1000}, policy: p, items: [%s]}]}
        - {id: few, title: {zh: 大厅, en: Hall}, address: {zh: 路, en: Road}, area: "341502", department: tax, hours: ["08:30-12:00", "14:00-17:30"],
           groups: [{id: windows, kind: counter, title: {zh: 窗口, en: Windows}, department: tax, slot: PT10M,
             capacity: {online: 10}, policy: p, items: [%s]}]}
      """;

  List<String> settings() throws IOException {
    String items = IntStream.range(0, ITEMS).mapToObj(
        n -> "{id: item-" + n + ", title: {zh: 事项, en: Item}}").collect(Collectors.joining(", "));
    Files.createDirectories(folder);
    Path places = Files.writeString(folder.resolve("places.yaml"), HALL.formatted(items, items, items));
    Path people = Files.writeString(folder.resolve("people.yaml"),
        "onewindow:\n  access:\n    local-accounts:\n" + IntStream.range(0, PEOPLE).mapToObj(n ->
            "      - {username: p" + n + ", name: 来客, id-number: \"" + idNumber(n) + "\", roles: [citizen], password: "
                + "\"{noop}p" + n + "\"}\n").collect(Collectors.joining()));
    // Sixty working days reach into years whose holidays may not be published yet.
    Path days = Files.writeString(folder.resolve("own-days.yaml"),
        "source: a measurement\nyears: [%d]\n".formatted(Year.now().getValue() + 1));
    return List.of("--onewindow.deadlines.own-days=" + days.toAbsolutePath(),
        "--onewindow.appointments.places=" + places.toAbsolutePath(),
        "--spring.config.additional-location=file:" + people.toAbsolutePath());
  }

  private static String idNumber(int n) {
    String body = "34150219900101%03d".formatted(n);
    int sum = IntStream.range(0, 17).map(i -> (body.charAt(i) - '0') * WEIGHTS[i]).sum();
    return body + "10X98765432".charAt(sum % 11);
  }
}
