package onewindow.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.notifications.Handover;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** What became of an e-mail that a mail server did not take. Its words may hold the address: only its number is told. */
final class MailRefusal {

  private static final int FOR_GOOD = 500;

  private MailRefusal() {}

  /** Empty where it was no mail server that refused. */
  static Optional<Handover> of(Throwable failure) {
    if (failure instanceof MailConnectException) {
      return Optional.of(new Handover.Failed("the mail server accepts no connection"));
    }
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).map(MailRefusal::code)
        .max(Integer::compare).filter(code -> code > 0).map(MailRefusal::refusal);
  }

  private static Handover refusal(int code) {
    return code >= FOR_GOOD ? new Handover.Refused("the mail server refused it (" + code + ")")
        : new Handover.Failed("the mail server refused it for now (" + code + ")");
  }

  private static int code(Throwable failure) {
    if (failure instanceof SMTPSendFailedException refused) {
      return refused.getReturnCode();
    }
    return failure instanceof SMTPAddressFailedException refused ? refused.getReturnCode() : 0;
  }
}
