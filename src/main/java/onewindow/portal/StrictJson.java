package onewindow.portal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Reads JSON from outside so that it can mean one thing only. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

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
