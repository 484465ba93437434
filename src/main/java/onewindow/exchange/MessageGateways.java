package onewindow.exchange;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import onewindow.notifications.Gateways;
import onewindow.notifications.Handover;
import onewindow.notifications.MessageChannel;
import onewindow.notifications.Outgoing;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hands messages to gateways over Camel routes: {@code sms.message}, {@code wechat.message}, {@code e-mail.message}. */
@Component
class MessageGateways implements Gateways, DisposableBean {

  // a mail server holds the thread that speaks to it
  private static final int THREADS = 4;
  private final RouteSender sender;
  private final GatewaySettings settings;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "gateways"));

  /** @throws IllegalStateException if a way that is offered has no route */
  MessageGateways(RouteSender sender, DepartmentRoutes routes, GatewaySettings settings) {
    this.sender = sender;
    this.settings = settings;
    Stream.of(MessageChannel.values()).filter(this::isOpen).map(MessageGateways::route)
        .filter(route -> !routes.gateways().contains(route)).findFirst().ifPresent(route -> {
          throw new IllegalStateException("No route " + route + " in integration-routes/gateways; there are "
              + routes.gateways());
        });
  }

  @Override
  public boolean isOpen(MessageChannel channel) {
    return switch (channel) {
      case SMS -> settings.sms().enabled();
      case WECHAT -> settings.wechat().enabled();
      case EMAIL -> settings.eMail().enabled();
      case PORTAL -> false;
    };
  }

  @Override
  public CompletableFuture<Handover> hand(MessageChannel channel, Outgoing message) {
    GatewayRequest request = channel == MessageChannel.EMAIL
        ? GatewayRequest.mail(message, settings.eMail().from()) : GatewayRequest.json(message);
    String route = route(channel);
    Duration deadline = deadline(channel);
    return CompletableFuture.supplyAsync(() -> sender.send(route, request.headers(), request.body(), deadline), threads)
        .thenCompose(Function.identity())
        .thenApply(reply -> request.answer(new Failures(route), reply))
        .exceptionally(failure -> because(failure, route, deadline));
  }

  private static Handover because(Throwable failure, String route, Duration deadline) {
    Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    return MailRefusal.of(cause).orElseGet(() -> new Handover.Failed(Asker.because(cause, route, deadline).text()));
  }

  private Duration deadline(MessageChannel channel) {
    return switch (channel) {
      case SMS -> settings.sms().deadline();
      case WECHAT -> settings.wechat().deadline();
      case EMAIL, PORTAL -> settings.eMail().deadline();
    };
  }

  private static String route(MessageChannel channel) {
    return channel.word() + ".message";
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
