package onewindow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import onewindow.cases.CaseStatus;
import onewindow.cases.FollowUp;
import onewindow.cases.WithdrawalReason;
import onewindow.forms.LocalizedText;
import onewindow.ratings.BadRating;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts timeline = Texts.read("timeline.yaml");

  @Test
  void everyKindOfProblemHasItsWordsInBothLanguages() {
    ProblemTexts problems = ProblemTexts.read();
    assertThat(problems.byKind()).containsOnlyKeys(Stream.of(ProblemKind.values()).map(ProblemKind::word).toList());
    assertThat(problems.byKind().values())
        .allSatisfy(each -> assertThat(Stream.of(each.title(), each.detail())).allMatch(TextsTest::inBoth));
  }

  @Test
  void everyStatusHasItsWordsInBothLanguages() {
    Texts statuses = Texts.read("statuses.yaml");
    assertThat(statuses.byCode()).containsOnlyKeys(Stream.of(CaseStatus.values()).map(Enum::name).toList());
    assertThat(statuses.byCode().values()).allMatch(TextsTest::inBoth);
  }

  @Test
  void everyReasonOfAWithdrawalHasItsWordsInBothLanguages() {
    Texts withdrawals = Texts.read("withdrawals.yaml");
    assertThat(withdrawals.byCode()).containsOnlyKeys(
        Stream.of(WithdrawalReason.values()).map(Enum::name).toList());
    assertThat(withdrawals.byCode().values()).allMatch(TextsTest::inBoth);
  }

  @Test
  void everyCodeOfTheTimelineHasItsWordsInBothLanguages() {
    assertThat(timeline.byCode()).containsOnlyKeys("submitted", "asked", "answered", "attempt-failed", "gave-up",
        "late-answer", "verified-by-hand", "approved", "needs-review", "clerk-approved", "clerk-refused", "issued",
        "refused", "party-confirmed", "confirmation-expired", "supplement-asked", "supplement-asked-again",
        "supplement-received", "supplement-expired", "withdrawn", "numbers-shown", "commitment-withdrawn",
        "commitment-check-opened", "commitment-check-overdue", "commitment-kept", "correction-ordered",
        "correction-received", "correction-overdue", "commitment-corrected", "revoked", "false-commitment-repaired",
        "follow-up-done", "follow-up-not-done", "follow-up-by-hand", "mail-returned", "delivered-electronically",
        "delivered-by-mail", "handed-over", "rated", "rating-contacted", "rating-overdue", "rating-appealed",
        "rating-appeal-rejected", "rating-replied", "rating-closed", "rating-excluded",
        "yellow-card", "red-card", "card-withdrawn", "extended",
        "acceptance-opened", "accepted", "deemed-accepted", "not-accepted", "opinion-given", "stop-begun", "stop-ended",
        "party-reported", "erased");
    assertThat(timeline.byCode().values()).allMatch(TextsTest::inBoth);
  }

  @Test
  void whatFollowsTheIssueHasItsWordsInBothLanguages() {
    Texts followUps = Texts.read("follow-ups.yaml");
    assertThat(followUps.byCode()).containsOnlyKeys(Stream.of(FollowUp.State.values()).map(Enum::name).toList());
    Texts deliveries = Texts.read("deliveries.yaml");
    assertThat(deliveries.byCode()).containsOnlyKeys(Stream.of("electronic", "mail", "pick-up")
        .flatMap(way -> Stream.of(way, way + "-awaited", way + "-done")).toList());
    assertThat(Stream.concat(followUps.byCode().values().stream(), deliveries.byCode().values().stream()))
        .allMatch(TextsTest::inBoth);
  }

  @Test
  void howFarABadRatingIsHasItsWordsInBothLanguages() {
    assertThat(Stream.of(Locale.ROOT, Locale.ENGLISH)).allSatisfy(language -> {
      ResourceBundle words = ResourceBundle.getBundle("messages", language);
      assertThat(Stream.of(BadRating.State.values())).allMatch(state -> words.containsKey("rating.state." + state));
    });
  }

  @Test
  void parametersAreFilledInAsTheyAre() {
    assertThat(timeline.in(Locale.ENGLISH, "asked", Map.of("question", "Costs $1 \\ {by}")))
        .isEqualTo("Costs $1 \\ {by}: department asked");
  }

  @Test
  void aCodeWithoutTextSpeaksForItself() {
    assertThat(timeline.in(Locale.CHINESE, "of-tomorrow", Map.of())).isEqualTo("of-tomorrow");
  }

  private static boolean inBoth(LocalizedText text) {
    return text.zh() != null && text.en() != null && text.zh().codePoints().anyMatch(Character::isIdeographic);
  }
}
