package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What was measured: on the terminal and in a file, written anew after every part. */
record Report(Path file, StringBuilder text) {

  static Report in(Path file) {
    return new Report(file, new StringBuilder());
  }

  void say(String line) throws IOException {
    System.out.println(line);
    text.append(line).append('\n');
    Files.writeString(file, text);
  }

  void heading(String title) throws IOException {
    say("\n## " + title + "\n");
  }

  /** The first row is the head. */
  void table(List<List<String>> rows) throws IOException {
    List<Integer> widths = widths(rows);
    say(row(rows.get(0), widths));
    say(widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
    for (List<String> row : rows.subList(1, rows.size())) {
      say(row(row, widths));
    }
    say("");
  }

  private static List<Integer> widths(List<List<String>> rows) {
    return java.util.stream.IntStream.range(0, rows.get(0).size())
        .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1)).toList();
  }

  private static String row(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      line.append(' ').append(cells.get(i)).append(" ".repeat(widths.get(i) - cells.get(i).length())).append(" |");
    }
    return line.toString();
  }
}
