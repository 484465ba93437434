package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onewindow.ServiceCommands.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCommandsTest {

  @TempDir
  Path directory;

  @BeforeEach
  void layOutAService() throws Exception {
    Said said = newService("marriage-registration", "--title-zh", "结婚登记", "--department", "civil-affairs");
    assertThat(said.code()).as(said.text()).isZero();
  }

  @Test
  void aNewServiceIsSoundFromTheStart() throws Exception {
    Said said = check("marriage-registration");
    assertThat(said.text()).contains("marriage-registration: content is sound (");
    assertThat(said.code()).isZero();
    assertThat(directory.resolve("processes/marriage-registration/marriage-registration.bpmn")).content(UTF_8)
        .contains("结婚登记", "civil-affairs.clerk", "BPMNShape").doesNotContain("@");
  }

  @Test
  void theCheckNamesFileAndFaultAndEndsWithOne() throws Exception {
    Files.delete(directory.resolve("processes/marriage-registration/review.form"));
    Said said = check("marriage-registration");
    assertThat(said.text()).contains("marriage-registration.bpmn: userTask 'review'", "the folder has no review.form");
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void aServiceThatIsNotThereEndsWithTwo() throws Exception {
    Said said = check("nobody");
    assertThat(said.text()).contains("There is no folder processes/nobody");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path form = directory.resolve("processes/marriage-registration/review.form");
    Files.writeString(form, "mine");
    Said said = newService("marriage-registration");
    assertThat(said.text()).contains("marriage-registration", "is not overwritten");
    assertThat(said.code()).isEqualTo(2);
    assertThat(form).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marriage", "marriage_registration", "../up", "a--b", "9lives", "shared", "结婚", "a b"})
  void aNameIsLowerCaseWithHyphens(String name) throws Exception {
    Said said = newService(name);
    assertThat(said.code()).as(said.text()).isEqualTo(2);
    assertThat(said.text()).contains("Name '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a|b", "<b>", "a&b", "a\\b", "a\nb"})
  void aTitleNeedsNoEscaping(String title) throws Exception {
    Said said = newService("other", "--title-zh", title);
    assertThat(said.code()).isEqualTo(2);
    assertThat(directory.resolve("processes/other")).doesNotExist();
  }

  private Said newService(String... arguments) throws Exception {
    return new ServiceCommands(directory).newService(List.of(arguments));
  }

  private Said check(String service) throws Exception {
    return new ServiceCommands(directory).check(service);
  }
}
