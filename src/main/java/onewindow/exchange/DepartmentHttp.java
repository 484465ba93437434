package onewindow.exchange;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.client.impl.WebClientInternal;
import java.net.URI;
import org.apache.camel.Exchange;
import org.apache.camel.component.vertx.http.DefaultVertxHttpBinding;
import org.apache.camel.component.vertx.http.VertxHttpConfiguration;
import org.apache.camel.component.vertx.http.VertxHttpEndpoint;
import org.apache.camel.component.vertx.http.VertxHttpHelper;

/** How {@code vertx-http} speaks to departments: one client for all, no redirects, bounded in time and size. */
final class DepartmentHttp extends DefaultVertxHttpBinding {

  static final String DEADLINE = "deadline in milliseconds";
  private static final int KEEP_IDLE_SECONDS = 15;

  private final WebClient client;
  private final long largestAnswer;

  DepartmentHttp(Vertx vertx, ExchangeSettings settings) {
    this.client = WebClient.create(vertx, options(settings));
    ((WebClientInternal) client).addInterceptor(new ConnectionDeadline(vertx));
    this.largestAnswer = settings.largestAnswer().toBytes();
  }

  @Override
  public HttpRequest<Buffer> prepareHttpRequest(VertxHttpEndpoint endpoint, Exchange exchange) throws Exception {
    VertxHttpConfiguration route = endpoint.getConfiguration();
    URI uri = VertxHttpHelper.resolveHttpURI(exchange, endpoint);
    HttpRequest<Buffer> request = client.requestAbs(route.getHttpMethod(), uri.toString());
    populateRequestHeaders(endpoint, exchange, request, route.getHeaderFilterStrategy());
    if (!request.headers().contains(CallbackAgreements.REFERENCE)) {
      // a route may prefer to be answered later, but that is not agreed with this department
      request.headers().remove(CallbackAgreements.PREFER);
    }
    return request
        .timeout(exchange.getProperty(DEADLINE, Long.class))
        .as(handler -> handler.handle(Future.succeededFuture(new BoundedBody(largestAnswer))));
  }

  private static WebClientOptions options(ExchangeSettings settings) {
    // the client's default of five connections a server would hold up all but five questions
    int most = settings.departments().values().stream().mapToInt(ExchangeSettings.Department::inFlight).max().orElse(1);
    WebClientOptions options = new WebClientOptions();
    options.setMaxPoolSize(most);
    options.setConnectTimeout((int) settings.connectWithin().toMillis());
    options.setKeepAliveTimeout(KEEP_IDLE_SECONDS);
    options.setFollowRedirects(false);
    options.setUserAgentEnabled(false);
    return options;
  }
}
