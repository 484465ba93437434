package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onewindow.CheckService;

/** A page of the documentation, followed word for word: its commands are run, its changes made, its outputs expected. */
class Guide {

  private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|text|diff)\n(.*?)\n```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private final String page;
  private final Path directory;
  private String printed = "";

  Guide(Path page, Path directory) throws IOException {
    this.page = Files.readString(page);
    this.directory = directory;
  }

  /** @return how many steps there were */
  int follow() throws Exception {
    int steps = 0;
    for (Matcher block = BLOCK.matcher(page); block.find(); steps++) {
      switch (block.group(1)) {
        case "sh" -> printed = run(block.group(2));
        case "text" -> assertThat(printed).contains(block.group(2).split("\n"));
        default -> change(block.group(2));
      }
    }
    return steps;
  }

  private String run(String command) throws IOException, InterruptedException {
    List<String> words = WORD.matcher(command).results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toList();
    ProcessBuilder builder = new ProcessBuilder(here(words)).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(text).isEqualTo(text.contains("problems found") ? 1 : 0);
    return text;
  }

  /** The same commands, on a directory of their own and without another build. */
  private List<String> here(List<String> words) {
    return switch (words.get(0)) {
      case "bin/new-service" -> Stream.concat(words.stream(), Stream.of("--into", directory.toString())).toList();
      case "bin/check-service" -> List.of(ProcessHandle.current().info().command().orElse("java"),
          "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-cp",
          System.getProperty("java.class.path"), CheckService.class.getName(), directory.toString(), words.get(1));
      default -> throw new AssertionError("The guide may use bin/new-service and bin/check-service, not " + words);
    };
  }

  private void change(String diff) throws IOException, PatchFailedException {
    for (String ofFile : diff.split("(?m)(?=^--- )")) {
      List<String> lines = ofFile.lines().toList();
      Path file = directory.resolve(lines.get(0).substring("--- ".length()));
      List<String> changed = new ArrayList<>(
          DiffUtils.patch(Files.readAllLines(file), UnifiedDiffUtils.parseUnifiedDiff(lines)));
      Files.write(file, changed);
    }
  }
}
