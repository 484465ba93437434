package onewindow.sandbox;

import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A system that takes e-mail over SMTP. While any fault is in force it refuses for now, as a full mail server does. */
final class MailLine implements Line {

  private static final int NOT_NOW = 451;
  private final FaultPlan faults;
  private final ArrivedMessages arrived;
  private SMTPServer server;

  MailLine(FaultPlan faults, ArrivedMessages arrived) {
    this.faults = faults;
    this.arrived = arrived;
  }

  @Override
  public Future<Integer> open(int wantedPort) {
    try {
      server = SMTPServer.port(wantedPort).bindAddress(InetAddress.getByName(Department.HOST))
          .messageHandlerFactory(context -> new Letter()).build();
      server.start();
      return Future.succeededFuture(server.getPortAllocated());
    } catch (IOException | RuntimeException e) {
      return Future.failedFuture(e);
    }
  }

  @Override
  public Future<Void> close() {
    server.stop();
    return Future.succeededFuture();
  }

  @Override
  public String scheme() {
    return "smtp";
  }

  /** One e-mail while it comes in. */
  private final class Letter implements MessageHandler {

    private String recipient;

    @Override
    public void from(String sender) throws RejectException {
      if (faults.on(MessageDesk.QUESTION).kind() != Fault.Kind.NONE) {
        throw new RejectException(NOT_NOW, "Simulated failure");
      }
    }

    @Override
    public void recipient(String address) {
      recipient = address;
    }

    @Override
    public String data(InputStream content) throws IOException {
      ArrivedMessages.Arrived letter = ReadMail.of(content.readAllBytes(), recipient);
      arrived.add(letter);
      return letter.id();
    }

    @Override
    public void done() {}
  }
}
