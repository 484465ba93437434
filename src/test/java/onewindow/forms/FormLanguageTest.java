package onewindow.forms;

import static onewindow.forms.FormsForTests.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLanguageTest {

  private static final String CJK = "(?s).*\\p{IsHan}.*";

  private final Forms forms = FormsForTests.create();

  @Test
  void everyTextAndOptionIsShownInTheReadersLanguage() {
    FormSchema form = forms.read(form(
        "{'type':'group','label':'组','properties':{'labelEn':'Group'},'components':["
            + "{'type':'radio','key':'a','label':'甲','description':'说明','values':[{'value':'x','label':'选项'}],"
            + "'properties':{'labelEn':'A','descriptionEn':'Help','option.x':'Option'}},"
            + "{'type':'datetime','subtype':'date','key':'d','dateLabel':'日','properties':{'labelEn':'Day'}},"
            + "{'type':'text','text':'文字','properties':{'textEn':'Text'}},"
            + "{'type':'html','content':'<p>页</p>','properties':{'contentEn':'<p>Page</p>'}}]}"));

    String english = forms.localized(form, Locale.UK);

    assertThat(english).doesNotMatch(CJK).contains("\"Group\"", "\"A\"", "\"Help\"", "\"label\" : \"Option\"",
        "\"Day\"", "\"text\" : \"Text\"", "\"<p>Page</p>\"");
    assertThat(forms.localized(form, Locale.SIMPLIFIED_CHINESE)).isEqualTo(form.json());
    assertThat(forms.read(english).fields()).hasSameSizeAs(form.fields());
  }

  @Test
  void namesEachTextWithoutEnglishAndShowsItInChinese() {
    FormSchema form = forms.read(form("{'type':'radio','key':'a','label':'甲','values':[{'value':'x','label':'选项'}]}"));

    assertThat(forms.untranslated(form)).containsExactly(
        "radio a label 缺少英文 / has no English: 甲", "radio a option.x 缺少英文 / has no English: 选项");
    assertThat(forms.localized(form, Locale.ENGLISH)).contains("甲", "选项");
  }

  @ParameterizedTest
  @MethodSource("onewindow.forms.FormsForTests#shippedForms")
  void everyShippedFormIsTakenAndIsInEnglishToo(Path file) {
    FormSchema form = forms.read(FormsForTests.text(file));

    assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(forms.untranslated(form)).isEmpty();
  }
}
