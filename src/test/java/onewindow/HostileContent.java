package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ServiceFolder;

/** One table of {@code hostile-content}: the tries, and the places where their text goes. */
public record HostileContent(Map<String, Place> places, List<Try> tries) {

  /** Where a text goes; without {@code from} it is the whole file. {@code PUT} in {@code to} stands for it. */
  public record Place(String file, String from, String to) {}

  /**
   * @param what what somebody tries, in words
   * @param refused what the refusal must say
   * @param runs whether the engine takes it all the same, so that only the case file stands in its way
   */
  public record Try(@JsonProperty("try") String what, String at, String put, String refused, boolean runs) {

    @Override
    public String toString() {
      return what;
    }
  }

  public static HostileContent of(String kind) {
    try (InputStream table = HostileContent.class.getResourceAsStream("/hostile-content/" + kind + ".yaml")) {
      return new YAMLMapper().readValue(table, HostileContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sound service called reading-room, as {@code bin/new-service} lays it out. */
  public static ServiceFolder sound(Path directory) throws IOException, InterruptedException {
    var said = new ServiceCommands(directory).newService(List.of("reading-room", "--department", "civil-affairs"));
    assertThat(said.code()).as(said.text()).isZero();
    return new ContentDirectory(directory).read("reading-room");
  }

  /** The folder with this one try in it. */
  public ServiceFolder smuggled(Try one, ServiceFolder into, Canary canary) {
    Map<String, byte[]> files = new TreeMap<>(into.files());
    Place place = places.get(one.at());
    String before = into.find(place.file()).orElse(page(place.file()));
    files.put(place.file(), changed(place, before, canary.in(one.put())).getBytes(StandardCharsets.UTF_8));
    return new ServiceFolder(into.name(), null, new TreeMap<>(files));
  }

  /** The text with what is tried in its place. */
  public static String changed(Place place, String before, String put) {
    String text = put.replace("DEEP", "{\"type\":\"group\",\"components\":[".repeat(2_000))
        .replace("NINES", "9".repeat(5_000));
    if (place.from() == null) {
      return text;
    }
    assertThat(before).as(place.file()).contains(place.from());
    return before.replace(place.from(), place.to().replace("PUT", text));
  }

  private static String page(String file) {
    if (!file.equals("certificate.html")) {
      return null;
    }
    try (InputStream page = HostileContent.class.getResourceAsStream("/hostile-content/certificate.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all tables. */
  static Stream<Try> all(String... kinds) {
    return Stream.of(kinds).flatMap(kind -> of(kind).tries().stream());
  }
}
