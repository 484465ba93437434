package onewindow.portal;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.time.Clock;
import onewindow.catalog.ServiceSearch;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import preview.PreviewDrafts;
import preview.PreviewUploads;

/** The web, its security and the API on a real port; cases in memory. No configuration class, lest scans find it. */
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class, EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class, SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
    SpringDocConfiguration.class, SpringDocConfigProperties.class, SpringDocWebMvcConfiguration.class,
    MultipleOpenApiSupportConfiguration.class})
@ConfigurationPropertiesScan({"onewindow.access", "onewindow.portal"})
@ComponentScan("onewindow.access")
@Import({ApiInput.class, ApiDocument.class, ServicesApi.class, SubmissionApi.class, SubmissionLimit.class, CasesApi.class, UploadApi.class, DraftApi.class,
    CaseFilesApi.class, FileDesk.class, ApiFailures.class,
    Utf8Only.class, FailedRequests.class, Problems.class, Receipts.class, Reader.class, CaseTexts.class,
    ReaderLanguage.class, ServiceSearch.class, InMemoryLibrary.class, InMemoryCases.class, PreviewUploads.class,
    PreviewDrafts.class})
class ApiSlice {

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  /** Stands for pages: each shows a token that a form on it would carry. */
  @Bean
  RouterFunction<ServerResponse> pages() {
    return route(GET("/sign-in").or(GET("/cases")).or(GET("/clerk/services")), ApiSlice::page)
        .andRoute(GET("/"), ApiSlice::page);
  }

  private static ServerResponse page(ServerRequest request) {
    CsrfToken token = (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
    return ServerResponse.ok().body(token.getToken());
  }
}
