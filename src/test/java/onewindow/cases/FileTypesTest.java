package onewindow.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class FileTypesTest {

  private final FileTypes types = new FileTypes(limits(10, 20, 100));

  static UploadSettings limits(int largestMegabytes, int files, int togetherMegabytes) {
    return new UploadSettings(List.of("application/pdf", "image/jpeg", "image/png"),
        DataSize.ofMegabytes(largestMegabytes), files, DataSize.ofMegabytes(togetherMegabytes), Duration.ofHours(24),
        Duration.ofHours(1), Duration.ofMinutes(10));
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of("%PDF-1.4\n1 0 obj".getBytes(UTF_8), "application/pdf", true),
        Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 0}, "image/jpeg", true),
        Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "image/png", true),
        Arguments.of("GIF89a..".getBytes(UTF_8), "image/gif", false),
        Arguments.of("<html><script>alert(1)</script>".getBytes(UTF_8), "text/html", false),
        Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), "image/svg+xml", false),
        Arguments.of("MZ\u0000\u0001".getBytes(UTF_8), "application/x-msdownload", false),
        Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, "application/zip", false),
        Arguments.of("你好".getBytes(UTF_8), "text/plain", false),
        Arguments.of(new byte[] {1, 2, 3, 0}, "application/octet-stream", false));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("contents")
  void theContentTellsTheType(byte[] content, String type, boolean accepted) {
    assertThat(types.of(content)).isEqualTo(type);
    assertThat(types.isAccepted(type)).isEqualTo(accepted);
  }

  @Test
  void aTypeKnowsTheEndingsOfItsNames() {
    assertThat(types.extensions("image/jpeg")).startsWith(".jpg").contains(".jpeg");
    assertThat(types.extensions("application/pdf")).containsExactly(".pdf");
  }
}
