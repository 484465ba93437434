package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import onewindow.catalog.ServiceFolder;

/** One single change to a sound folder, and the words by which the check must name what it found. */
record Mutation(String what, Consumer<SortedMap<String, byte[]>> change, List<String> words) {

  /** Replaces a text that the file must hold. */
  static Mutation of(String what, String file, String from, String to, String... words) {
    return new Mutation(what, files -> {
      String text = new String(files.get(file), StandardCharsets.UTF_8);
      assertThat(text).as("the sound " + file + " holds what the test replaces").contains(from);
      files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }, List.of(words));
  }

  static Mutation file(String what, String file, byte[] content, String... words) {
    return new Mutation(what, files -> files.put(file, content), List.of(words));
  }

  static Mutation without(String file, String... words) {
    return new Mutation("without " + file, files -> assertThat(files.remove(file)).isNotNull(), List.of(words));
  }

  ServiceFolder of(ServiceFolder sound) {
    SortedMap<String, byte[]> files = new TreeMap<>(sound.files());
    change.accept(files);
    return new ServiceFolder(sound.name(), null, files);
  }

  @Override
  public String toString() {
    return what;
  }
}
