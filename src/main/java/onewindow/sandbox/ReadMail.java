package onewindow.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import onewindow.sandbox.ArrivedMessages.Arrived;

/** What stands in an e-mail, read as a mail program reads it. */
final class ReadMail {

  private ReadMail() {}

  static Arrived of(byte[] bytes, String recipient) throws IOException {
    try {
      MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(bytes));
      return new Arrived("e-mail", mail.getMessageID(), recipient, mail.getSubject(),
          String.valueOf(mail.getContent()).strip());
    } catch (MessagingException e) {
      throw new IOException("No readable e-mail", e);
    }
  }
}
