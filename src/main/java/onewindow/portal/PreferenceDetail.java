package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import onewindow.notifications.ContactPreference;
import onewindow.notifications.MessageChannel;

/** How the reader is reached; addresses are masked. */
@Schema(description = "How the reader is reached; addresses are masked")
record PreferenceDetail(
    @Schema(description = "null while nothing was chosen: then whoever applies gets text messages") String channel,
    String language,
    String mobile,
    String wechat,
    String eMail,
    @Schema(description = "The ways there are here") List<String> offered) {

  static PreferenceDetail of(ContactPreference kept) {
    return new PreferenceDetail(kept.channel() == null ? null : kept.channel().word(),
        kept.language() == null ? null : kept.language().getLanguage(), kept.addresses().get(MessageChannel.SMS),
        kept.addresses().get(MessageChannel.WECHAT), kept.addresses().get(MessageChannel.EMAIL),
        kept.offered().stream().map(MessageChannel::word).toList());
  }
}
