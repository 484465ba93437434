package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the processes are drawn from the models; {@code bin/pictures} draws those anew that have changed. */
class ProcessPicturesTest {

  private static final Path PICTURES = Path.of("docs/pictures/processes");
  private static final Path DRAWER = Path.of("src/main/frontend/node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");
  private static final String DRAW = """
      async model => {
        const viewer = new BpmnJS({ container: '#canvas' });
        const { warnings } = await viewer.importXML(model);
        if (warnings.length) throw new Error(warnings.map(warning => warning.message).join('; '));
        return (await viewer.saveSVG()).svg;
      }""";

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"), 2)) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyProcessHasAPictureOfHowItIsDrawnNow(Path model) throws Exception {
    String xml = Files.readString(model);
    String origin = "<!-- drawn from " + model + " " + digest(xml) + " -->\n";
    Path picture = PICTURES.resolve(model.getFileName().toString().replace(".bpmn", ".svg"));
    if ("write".equals(System.getProperty("pictures"))) {
      Files.createDirectories(PICTURES);
      Files.writeString(picture, drawn(xml).replaceFirst("(?s)(<\\?xml[^>]*>\\s*)?", "$1" + origin));
    }
    assertThat(picture).as("bin/pictures draws it").exists().content().contains(origin.strip()).contains("djs-shape");
  }

  private static String drawn(String xml) {
    try (Page page = CHROMIUM.browser().newPage()) {
      page.setContent("<div id=\"canvas\"></div>");
      page.addScriptTag(new AddScriptTagOptions().setPath(DRAWER));
      return (String) page.evaluate(DRAW, xml);
    }
  }

  private static String digest(String xml) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xml.getBytes(UTF_8)));
  }
}
