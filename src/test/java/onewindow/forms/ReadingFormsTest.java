package onewindow.forms;

import static onewindow.forms.FormsForTests.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFormsTest {

  private final Forms forms = FormsForTests.create();

  @Test
  void readsWhatAFieldAsksFor() {
    FormSchema form = forms.read(form("""
        {'type':'number','key':'children','label':'孩子数','validate':{'required':true,'min':1,'max':9.5},
         'properties':{'labelEn':'Children'}}"""));

    assertThat(form.id()).isEqualTo("test");
    assertThat(form.field("children")).contains(new FormField(
        "children", new LocalizedText("孩子数", "Children"), "number", true, false,
        null, null, null, null, new BigDecimal("1"), new BigDecimal("9.5"), List.of(), null));
  }

  @Test
  void fieldsStandInTheOrderInWhichAPersonMeetsThem() {
    FormSchema form = forms.read(form("{'type':'textfield','key':'a'}",
        "{'type':'group','components':[{'type':'text','text':'**b**'},{'type':'group','components':"
            + "[{'type':'textarea','key':'b'}]}]}", "{'type':'separator'}", "{'type':'checkbox','key':'c'}"));

    assertThat(form.fields()).extracting(FormField::key).containsExactly("a", "b", "c");
  }

  @Test
  void aTextWithoutALimitGetsOne() {
    FormSchema form = forms.read(form("{'type':'textfield','key':'a'}", "{'type':'textarea','key':'b'}",
        "{'type':'textfield','key':'c','validate':{'maxLength':5}}",
        "{'type':'textarea','key':'d','validate':{'pattern':'^a'}}"));

    assertThat(form.fields()).extracting(FormField::maxLength).containsExactly(200, 2000, 5, 500);
  }

  @Test
  void aGroupsConditionHidesItsFields() {
    FormSchema form = forms.read(form("{'type':'textfield','key':'a'}", "{'type':'textfield','key':'b'}",
        "{'type':'group','conditional':{'hide':'=a = 1'},'components':[{'type':'textfield','key':'c',"
            + "'conditional':{'hide':'=b = 2'}}]}"));

    assertThat(form.field("c").orElseThrow().hiddenWhen()).isEqualTo("(a = 1) or (b = 2)");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {'type':'filepicker','key':'a'}                              | filepicker a: the type "filepicker" is not taken
      {'type':'button','key':'a'}                                  | the type "button" is not taken
      {'type':'dynamiclist','path':'a','components':[]}            | the type "dynamiclist" is not taken
      {'type':'iframe','url':'https://example.org'}                | the type "iframe" is not taken
      {'key':'a'}                                                  | the type "" is not taken
      {'type':'textfield'}                                         | textfield: the key is missing
      {'type':'textfield','key':'a.b'}                             | letters, digits and _, this is a.b
      {'type':'textfield','key':'a'},{'type':'number','key':'a'}   | two fields have the key a
      {'type':'datetime','key':'a','subtype':'time'}               | must have the subtype "date"
      {'type':'group','path':'p','components':[]}                  | has a path
      {'type':'group'}                                             | group has no list of components
      {'type':'radio','key':'a'}                                   | no options
      {'type':'radio','key':'a','valuesKey':'x'}                   | does not check valuesKey
      {'type':'radio','key':'a','values':[{'value':'x','label':'1'},{'value':'x','label':'2'}]} | the value x
      {'type':'radio','key':'a','values':[{'value':1,'label':'1'}]} | needs a value and a label
      {'type':'textfield','key':'a','validate':{'pattern':'('}}    | no regular expression
      {'type':'textfield','key':'a','validate':{'pattern':'^(a+)+$'}} | would search for ever in some texts: ^(a+)+$
      {'type':'textfield','key':'a','validate':{'pattern':'^(.*?a){20}$'}} | would search for ever
      {'type':'textfield','key':'constructor'}                     | the key constructor is taken in every browser
      {'type':'textfield','key':'a','properties':{'labelEn':'{{secret}}'}} | properties.labelEn may not be an expression
      {'type':'textfield','key':'a','appearance':{'prefixAdorner':'=secret'}} | appearance.prefixAdorner may not be
      {'type':'radio','key':'a','values':[{'value':'x','label':'=secret'}]} | values.label may not be an expression
      {'type':'textfield','key':'a','validate':{'maxLength':'=b'}} | maxLength is no whole number
      {'type':'textfield','key':'a','validate':{'maxLength':99999}} | the most is 10000
      {'type':'textarea','key':'a','validate':{'maxLength':501,'pattern':'a'}} | the most is 500
      {'type':'textfield','key':'a','validate':{'validationType':'email'}} | use the property format
      {'type':'number','key':'a','validate':{'maxLength':3}}       | does not check validate.maxLength of a number
      {'type':'radio','key':'a','validate':{'min':3}}              | does not check validate.min of a radio
      {'type':'datetime','subtype':'date','key':'a','validate':{'pattern':'a'}} | does not check validate.pattern
      {'type':'textfield','key':'a','readonly':'=true'}            | readonly must be true or false
      {'type':'textfield','key':'a','label':'=secret'}             | label may not be an expression
      {'type':'textfield','key':'a','description':'{{secret}}'}    | description may not be an expression
      {'type':'textfield','key':'a','properties':{'format':'vin'}} | there is no format vin
      {'type':'number','key':'a','properties':{'format':'id-number'}} | there is no format id-number for this type
      {'type':'textfield','key':'a','conditional':{'hide':'a = 1'}} | must begin with =
      {'type':'textfield','key':'a','conditional':{'hide':'=b = 1'}} | the condition of a speaks of b
      {'type':'textfield','key':'a','conditional':{'hide':'=now() = 1'}} | this says more: now() = 1
      {'type':'text','text':'<script>1</script>'}                  | text has <script
      {'type':'text','text':'<p onclick=1>x</p>'}                  | text has <p onclick=1
      {'type':'text','text':'<!-- --><b>x</b>'}                    | text has <!--
      {'type':'text','text':'![](https://example.org/a.png)'}      | no image
      {'type':'text','text':'[x](//example.org)'}                  | no image, and no link
      {'type':'text','text':'ok','properties':{'textEn':'<img src=x>'}} | textEn has <img
      {'type':'html','content':'<style>@import url(x)</style>'}    | content has <style
      {'type':'html','content':'<iframe src=x></iframe>'}          | content has <iframe
      {'type':'html','content':'{{secret}}'}                       | content may not be an expression
      """)
  void refusesWhatItCouldNotKeep(String components, String reason) {
    assertThatThrownBy(() -> forms.read(form(components)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Form test: ").hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      hello                                                        | The form is not JSON
      {'id':'a'} {}                                                | The form is not JSON
      {'id':'a','id':'b'}                                          | The form is not JSON
      []                                                           | A form is a JSON object
      {'type':'default','schemaVersion':16,'components':[]}        | A form needs an id
      {'id':'a','schemaVersion':16,'components':[]}                | needs type "default"
      {'id':'a','type':'default','schemaVersion':17,'components':[]} | it has 17
      {'id':'a','type':'default','components':[]}                  | needs a schemaVersion from 1 to 16
      {'id':'a','type':'default','schemaVersion':16}               | has no list of components
      """)
  void refusesWhatIsNoForm(String json, String reason) {
    assertThatThrownBy(() -> forms.read(json.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
  }

  @Test
  void takesSimpleTags() {
    assertThat(forms.read(form("{'type':'html','content':'<p>a < 3 <b>b</b><br/></p>'}",
        "{'type':'text','text':'# a\\n[law](https://example.org) [here](/help)'}")).fields()).isEmpty();
  }
}
