package onewindow.exchange;

import io.vertx.core.Vertx;
import org.apache.camel.component.vertx.http.VertxHttpComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Camel the HTTP component that department routes use, and the one way to load them. */
@Configuration(proxyBeanMethods = false)
class CamelSetup {

  @Bean(destroyMethod = "close")
  Vertx vertx() {
    return Vertx.vertx();
  }

  /** Camel finds it by its name, which ends as the files do. */
  @Bean({"routes-builder-loader-camel.yaml", "routes-builder-loader-yaml"})
  CheckedRouteLoader routeFiles() {
    return new CheckedRouteLoader();
  }

  @Bean("vertx-http-component")
  VertxHttpComponent vertxHttp(Vertx vertx, ExchangeSettings settings) {
    VertxHttpComponent component = new VertxHttpComponent();
    component.setVertx(vertx);
    component.setVertxHttpBinding(new DepartmentHttp(vertx, settings));
    return component;
  }
}
