package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the command says to somebody who holds it wrong; what it finds is the verifier's matter. */
@ExtendWith(OutputCaptureExtension.class)
class VerifyAuditTest {

  @TempDir
  Path directory;

  @ParameterizedTest
  @CsvSource({"'', no export was named", "x.jsonl, x.jsonl", "x.jsonl --key, --key needs a value",
      "--nothing 1, --nothing is none of --anchors"})
  void whatCannotBeVerifiedEndsWithTwoAndSaysWhy(String words, String said, CapturedOutput output) {
    String[] arguments = (directory + " " + words).strip().split(" ");

    assertThat(VerifyAudit.verify(arguments)).isEqualTo(2);
    assertThat(output.getOut()).contains("Cannot be verified").contains(said);
  }

  @Test
  void aFileThatIsNoExportIsNotSound(CapturedOutput output) throws IOException {
    Files.writeString(directory.resolve("other.jsonl"), "{\"some\": \"file\"}\n");

    assertThat(VerifyAudit.verify(directory.toString(), "other.jsonl")).isEqualTo(2);
    assertThat(output.getOut()).contains("not a line of an export");
  }
}
