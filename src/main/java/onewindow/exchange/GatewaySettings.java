package onewindow.exchange;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** By which ways messages reach people, and how long handing one over may take. What is not enabled is not offered. */
@ConfigurationProperties("onewindow.exchange.gateways")
record GatewaySettings(Http sms, Http wechat, Mail eMail) {

  /** A gateway that is asked over HTTP. */
  record Http(@DefaultValue("true") boolean enabled, URI url, @DefaultValue("5s") Duration deadline) {}

  /** A mail server; what else the route needs of the settings it reads itself. */
  record Mail(@DefaultValue("true") boolean enabled, String from, @DefaultValue("10s") Duration deadline) {}
}
