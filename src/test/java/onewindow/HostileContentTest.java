package onewindow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onewindow.HostileContent.Try;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What content could try, refused by the content check with words that say what and where. */
class HostileContentTest {

  private static final String[] KINDS = {"processes", "forms", "rules", "certificates", "definitions"};
  private static AnnotationConfigApplicationContext context;
  private static ServiceFolder sound;
  private static Canary canary;

  @BeforeAll
  static void layOutASoundService(@TempDir Path directory) throws Exception {
    context = new AnnotationConfigApplicationContext(CheckService.class);
    sound = HostileContent.sound(directory);
    canary = new Canary();
  }

  @AfterAll
  static void closeTheContext() {
    canary.close();
    context.close();
  }

  @Test
  void theServiceThatTheyAreSmuggledIntoIsSound() {
    assertThat(problems(sound)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tries")
  void isRefusedWithWordsThatSayWhatAndWhere(String kind, Try one) {
    HostileContent table = HostileContent.of(kind);
    List<ContentProblem> problems = problems(table.smuggled(one, sound, canary));

    assertThat(problems).as("problems of content with " + one)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(canary.in(one.refused())));
    assertThat(problems).noneSatisfy(problem -> assertThat(problem.message()).contains("could not be applied"));
    canary.assertUntouched(problems.toString());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aHostileFormThatGotPastTheCheckIsNotReadForAnybody(Try one) {
    String form = HostileContent.of("forms").smuggled(one, sound, canary).text("review.form");

    assertThatThrownBy(() -> context.getBean(Forms.class).read(form)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(one.refused());
    canary.assertUntouched("");
  }

  static Stream<Try> forms() {
    return HostileContent.of("forms").tries().stream().filter(one -> !one.at().equals("another"));
  }

  @Test
  void theTriesAreManyAndDistinct() {
    assertThat(tries()).hasSizeGreaterThan(200);
    assertThat(tries().map(one -> one.get()[0] + ": " + one.get()[1])).doesNotHaveDuplicates();
    assertThat(HostileContent.all(KINDS).map(one -> one.at() + one.put())).doesNotHaveDuplicates();
  }

  static Stream<Arguments> tries() {
    return Stream.of(KINDS).flatMap(kind -> HostileContent.of(kind).tries().stream().map(one -> arguments(kind, one)));
  }

  private static List<ContentProblem> problems(ServiceFolder folder) {
    return context.getBean(ContentCheck.class).check(folder);
  }
}
