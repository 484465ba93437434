package onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The content check's rule about certificates, asked alone: all rules together take a second for each change. */
class CertificateContentTest {

  private static final ServiceFolder SOUND = new ContentDirectory(Path.of(".")).read("newborn-registration");
  private static AnnotationConfigApplicationContext context;
  private static ContentRule rule;

  @BeforeAll
  static void findTheRule() {
    context = new AnnotationConfigApplicationContext(CheckService.class);
    rule = context.getBean("soundCertificate", ContentRule.class);
  }

  @AfterAll
  static void closeTheContext() {
    context.close();
  }

  @Test
  void theShippedPageIsSound() {
    assertThat(rule.check(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"onewindow.CertificateMutations#names", "onewindow.CertificateMutations#pages"})
  void oneChangeIsRefusedByNamingBothSides(Mutation mutation) {
    List<ContentProblem> problems = rule.check(mutation.of(SOUND));
    assertThat(problems).as("problems of a folder with " + mutation)
        .anySatisfy(problem -> assertThat(problem.toString()).contains(mutation.words()));
  }
}
