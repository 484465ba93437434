package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ContentCheckTest {

  private static final ServiceFolder SOUND = new ContentDirectory(Path.of(".")).read("newborn-registration");
  private static final ServiceFolder COMPANION = new ContentDirectory(Path.of(".")).read("commitment-check");
  private static final ServiceFolder RATINGS = new ContentDirectory(Path.of(".")).read("rating-follow-up");
  private static AnnotationConfigApplicationContext context;

  @BeforeAll
  static void makeTheRules() {
    context = new AnnotationConfigApplicationContext(CheckService.class);
  }

  @AfterAll
  static void closeTheContext() {
    context.close();
  }

  @Test
  void theShippedServiceIsSound() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @Test
  void theShippedCompanionsAreSound() {
    assertThat(problems(COMPANION)).isEmpty();
    assertThat(problems(RATINGS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("onewindow.CompanionMutations#companion")
  void oneChangeToACompanionIsRefusedByNamingBothSides(Mutation mutation) {
    assertThat(problems(mutation.of(COMPANION))).as("problems of a companion with " + mutation)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(mutation.words()));
  }

  @ParameterizedTest
  @MethodSource("onewindow.CompanionMutations#ratings")
  void oneChangeToTheFollowUpOfRatingsIsRefusedByNamingBothSides(Mutation mutation) {
    assertThat(problems(mutation.of(RATINGS))).as("problems of a companion with " + mutation)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(mutation.words()));
  }

  @ParameterizedTest
  @MethodSource({
      "onewindow.FileMutations#files", "onewindow.FileMutations#documents", "onewindow.FileMutations#identity",
      "onewindow.CodeMutations#code", "onewindow.CodeMutations#expressions",
      "onewindow.TaskMutations#tasks", "onewindow.TaskMutations#gateways", "onewindow.TaskMutations#flow",
      "onewindow.QuestionMutations#questions", "onewindow.QuestionMutations#events", "onewindow.WaitMutations#waits",
      "onewindow.DefinitionMutations#definition", "onewindow.CompanionMutations#service",
      "onewindow.DefinitionMutations#forms",
      "onewindow.FollowUpMutations#followUps", "onewindow.FollowUpMutations#deliveries"})
  void oneChangeIsRefusedByNamingBothSides(Mutation mutation) {
    List<ContentProblem> problems = problems(mutation.of(SOUND));
    assertThat(problems).as("problems of a folder with " + mutation)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(mutation.words()));
    assertThat(problems).noneSatisfy(problem -> assertThat(problem.message()).contains("could not be applied"));
  }

  private static List<ContentProblem> problems(ServiceFolder folder) {
    return context.getBean(ContentCheck.class).check(folder);
  }
}
