package onewindow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.CaseSummary;
import onewindow.cases.Channel;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.privacy.Audience;
import org.junit.jupiter.api.Test;

class ShownFieldsTest {

  private static final Map<String, Object> ENTERED = Map.of("name", "王芳", "sister", "王芳芳", "idNumber",
      "341502199203154529", "address", "六安市金安区梅山路12号", "motto", "学而时习之", "nickname", "芳");
  private final FormSchema form = new FormSchema("application", List.of(field("name", "person-name"),
      field("sister", "person-name"), field("idNumber", "id-number"), field("nickname", "person-name"),
      field("address", null), field("motto", null)), "{}");
  private final ShownFields clerk = shown(Audience.CLERK);

  @Test
  void aFieldIsShownByItsKind() {
    assertThat(clerk.value(form, "name", "王芳")).isEqualTo("王*");
    assertThat(clerk.value(form, "idNumber", "341502199203154529")).isEqualTo("341502********4529");
    assertThat(clerk.value(form, "address", "六安市金安区梅山路12号")).isEqualTo("六安市金安区****");
  }

  @Test
  void aFieldOfWhichNobodySaidWhatItIsIsHiddenAlsoAfterAPurpose() {
    assertThat(clerk.value(form, "motto", "学而时习之")).isEqualTo("****");
    assertThat(shown(Audience.PURPOSE).value(form, "motto", "学而时习之")).isEqualTo("****");
    assertThat(clerk.value(null, "of no form", "学而时习之")).isEqualTo("****");
  }

  @Test
  void freeWordsDoNotSayWhatTheFieldsDoNot() {
    assertThat(clerk.text("请王芳芳（王芳的妹妹，住六安市金安区梅山路12号，电话 13856412345）提供原件"))
        .isEqualTo("请王*芳（王*的妹妹，住六安市金安区****，电话 138****2345）提供原件");
    assertThat(clerk.text(null)).isNull();
  }

  @Test
  void theirOwnPeopleReadNamesInFreeWordsButNoNumbers() {
    assertThat(shown(Audience.PARTY).text("请王芳 341502199203154529 提供原件"))
        .isEqualTo("请王芳 341502********4529 提供原件");
  }

  @Test
  void whoToldAPurposeReadsFreeWordsAsTheyAre() {
    assertThat(shown(Audience.PURPOSE).text("王芳 341502199203154529")).isEqualTo("王芳 341502199203154529");
  }

  private ShownFields shown(Audience audience) {
    CaseSummary summary = new CaseSummary("LA1", "club", CaseStatus.REVIEWING, Instant.EPOCH);
    CaseRecord record = new CaseRecord(summary, "1", Channel.PORTAL, null, ENTERED, Map.of(), List.of(), null, null,
        Map.of(), List.of(), List.of(), null, null, null);
    return ShownFields.of(record, service(), audience);
  }

  private Service service() {
    ServiceDefinition definition = new ServiceDefinition("club", null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        Map.of("address", "address"), null);
    return new Service(definition, Map.of("application", form), new ServiceFolder("club", "1", new TreeMap<>()));
  }

  private static FormField field(String key, String format) {
    return new FormField(key, null, "textfield", false, false, format, null, null, null, null, null, List.of(), null);
  }
}
