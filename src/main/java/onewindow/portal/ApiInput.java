package onewindow.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** How bodies from outside are read: not too much of them, and so that they can mean one thing only. */
@Configuration(proxyBeanMethods = false)
class ApiInput {

  /** By the server's own reading of the path: no way of writing it leads past the limit. */
  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(ApiSettings settings) {
    var registration = new FilterRegistrationBean<>(new BodyLimit(settings.maxBody().toBytes()));
    registration.addUrlPatterns("/api/*");
    return registration;
  }

  @Bean
  MappingJackson2HttpMessageConverter jsonFromOutside(Jackson2ObjectMapperBuilder json, ApiSettings settings) {
    return new MappingJackson2HttpMessageConverter(json
        .factory(JsonFactory.builder().streamReadConstraints(constraints(settings)).build())
        .featuresToEnable(
            JsonParser.Feature.STRICT_DUPLICATE_DETECTION,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build());
  }

  private static StreamReadConstraints constraints(ApiSettings settings) {
    return StreamReadConstraints.builder().maxNestingDepth(settings.maxNesting()).build();
  }
}
