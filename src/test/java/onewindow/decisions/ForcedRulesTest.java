package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.stream.Stream;
import onewindow.Canary;
import onewindow.HostileContent;
import onewindow.HostileContent.Try;
import onewindow.catalog.ServiceFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that got past the content check are looked at again before they are compiled: they decide nothing. */
class ForcedRulesTest {

  private static final HostileContent TABLE = HostileContent.of("rules");
  private static ServiceFolder sound;
  private final RuleSets ruleSets = new RuleSets(new DecisionsSettings(10));

  @BeforeAll
  static void layOutASoundService(@TempDir Path directory) throws Exception {
    sound = HostileContent.sound(directory);
  }

  static Stream<Try> tries() {
    return TABLE.tries().stream().filter(one -> RuleSource.isRuleFile(TABLE.places().get(one.at()).file()));
  }

  @Test
  void soundRulesAreCompiled() {
    assertThat(ruleSets.of(sound)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("tries")
  void areNeitherCompiledNorAsked(Try one) {
    try (Canary canary = new Canary()) {
      ServiceFolder hostile = TABLE.smuggled(one, sound, canary);

      Throwable refusal = catchThrowable(() -> ruleSets.of(hostile));

      assertThat(refusal).isInstanceOf(IllegalStateException.class).hasMessageContaining("are not sound")
          .hasMessageContaining(canary.in(one.refused()));
      canary.assertUntouched(refusal.getMessage());
    }
  }
}
