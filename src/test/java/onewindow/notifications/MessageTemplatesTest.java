package onewindow.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplatesTest {

  private static final KnownLines LINES = Set.of("issued", "refused")::contains;
  private static final String SOUND = """
      finished:
        lines: [issued, refused]
        to: everybody
        subject: {zh: 办结, en: Finished}
        text: {zh: "“{service}”（{case}）已经办结", en: "{service} ({case}) is finished"}
      """;

  @Test
  void aLineOccasionsTheMessagesThatNameIt() {
    assertThat(new MessageTemplates(SOUND, LINES).after("refused")).containsOnlyKeys("finished");
    assertThat(new MessageTemplates(SOUND, LINES).after("submitted")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[issued, refused] | [issued, granted] | finished is occasioned by 'granted', which no timeline has",
      "[issued, refused] | [] | finished names no lines",
      "to: everybody | urgent: true | finished says not to whom",
      "to: everybody | to: nobody | nobody",
      "to: everybody | to: told | finished is for 'TOLD'",
      "to: everybody | 'to: told\n  measures: [green-card]' | there are [reminder, yellow-card",
      "'zh: 办结, en: Finished' | zh: 办结 | finished.subject needs zh and en",
      "'zh: 办结, en: Finished' | 'zh: \"\", en: Finished' | finished.subject needs zh and en",
      "'({case}) is' | '({name}) is' | 'finished.text.en has {name}; placeholders are'",
      "（{case}） | （{case） | 'finished.text.zh has {'",
      "to: everybody | 'to: everybody\n  when: yesterday' | yesterday",
      "to: everybody | 'to: everybody\n  language: zh' | language"})
  void aFileThatIsNotSoundIsRefusedByNamingWhatIsWrong(String instead, String with, String because) {
    assertThat(SOUND).contains(instead);
    assertThatThrownBy(() -> new MessageTemplates(SOUND.replace(instead, with), LINES))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("messages.yaml").hasMessageContaining(because);
  }
}
