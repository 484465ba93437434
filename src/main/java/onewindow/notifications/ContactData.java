package onewindow.notifications;

import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.Addressees;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** How somebody wants to be reached, for themselves: in full. */
@Component
class ContactData implements PersonalDataSource {

  private final Preferences preferences;
  private final Addressees addressees;

  ContactData(Preferences preferences, Addressees addressees) {
    this.preferences = preferences;
    this.addressees = addressees;
  }

  @Override
  public String part() {
    return "contact-preferences";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("接收消息的方式", "How messages reach you");
  }

  @Override
  public Set<String> tables() {
    return Set.of("contact_preference");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return preferences.of(addressees.person(idNumber)).stream().map(kept -> new PersonalRecord()
        .with("channel", "方式", "By", kept.channel().word())
        .with("language", "语言", "Language", kept.language().getLanguage())
        .with("mobile", "手机号码", "Mobile number", kept.addresses().get(MessageChannel.SMS))
        .with("wechat", "微信号", "WeChat", kept.addresses().get(MessageChannel.WECHAT))
        .with("eMail", "电子邮箱", "E-mail", kept.addresses().get(MessageChannel.EMAIL)));
  }
}
