package onewindow.notifications;

import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Every message to somebody, for themselves. */
@Component
class MessageData implements PersonalDataSource {

  private final StoredMessages messages;

  MessageData(StoredMessages messages) {
    this.messages = messages;
  }

  @Override
  public String part() {
    return "messages";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("消息", "Messages");
  }

  @Override
  public Set<String> tables() {
    return Set.of("message");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return messages.all(idNumber).stream().map(message -> new PersonalRecord()
        .with("about", "有关的办件或预约", "About", message.caseNumber())
        .with("at", "时间", "At", message.at()).with("subject", "标题", "Subject", message.subject())
        .with("text", "内容", "Text", message.text())
        .with("channel", "发送方式", "Sent by", message.channel() == null ? null : message.channel().word())
        .with("sentAt", "发送时间", "Sent at", message.sentAt()).with("read", "已读", "Read", message.read()));
  }
}
