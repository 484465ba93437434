package onewindow.product;

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
import onewindow.ServiceCommands;

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

  private String run(String command) throws Exception {
    List<String> words = WORD.matcher(command).results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toList();
    ServiceCommands commands = new ServiceCommands(directory);
    ServiceCommands.Said said = switch (words.get(0)) {
      case "bin/new-service" -> commands.newService(words.subList(1, words.size()));
      case "bin/check-service" -> commands.check(words.get(1));
      default -> throw new AssertionError("The guide may use bin/new-service and bin/check-service, not " + words);
    };
    assertThat(said.code()).as(said.text()).isEqualTo(said.text().contains("problems found") ? 1 : 0);
    return said.text();
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
