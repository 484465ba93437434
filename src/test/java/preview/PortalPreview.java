package preview;

import java.time.Clock;
import java.time.ZoneId;
import onewindow.appointments.Places;
import onewindow.catalog.ServiceSearch;
import onewindow.engine.RealFormConditions;
import onewindow.forms.FormConditions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The portal with real pages, API, sign-in and form checks, and sample cases in memory: starts in seconds, without
 * engine and database. Outside the package {@code onewindow} so that no scan of the product finds it.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"onewindow.portal", "onewindow.access", "onewindow.forms", "onewindow.decisions"})
@ConfigurationPropertiesScan({"onewindow.portal", "onewindow.access", "onewindow.forms", "onewindow.decisions",
    "onewindow.ratings", "onewindow.appointments"})
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class, MessageSourceAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class, SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class, ThymeleafAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@Import({ServiceSearch.class, PreviewServices.class, PreviewCases.class, PreviewRatings.class, PreviewIntake.class,
    PreviewUploads.class, PreviewDrafts.class, PreviewCertificates.class, PreviewSupervision.class, PreviewMessages.class, PreviewDepartments.class,
    Places.class, PreviewAppointments.class, PreviewWaiting.class, PreviewAudit.class, PreviewRetention.class,
    BrokenPage.class})
public class PortalPreview {

  public static void main(String[] args) {
    SpringApplication.run(PortalPreview.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  FormConditions conditions() {
    return RealFormConditions.create();
  }
}
