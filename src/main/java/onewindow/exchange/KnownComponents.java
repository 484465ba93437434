package onewindow.exchange;

import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.NoSuchLanguageException;
import org.apache.camel.spi.ComponentResolver;
import org.apache.camel.spi.LanguageResolver;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.springframework.stereotype.Component;

/**
 * Camel finds the components and languages that checked routes need, and none of the others on the class path: a route
 * that got past the check reaches no file, no bean and no program.
 */
@Component
class KnownComponents implements CamelContextConfiguration {

  private static final Set<String> COMPONENTS = Set.of("direct", "vertx-http", "smtp");
  private static final Set<String> LANGUAGES = Set.of("constant", "simple");

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    ComponentResolver components = PluginHelper.getComponentResolver(camel);
    camel.getCamelContextExtension().addContextPlugin(ComponentResolver.class, (name, context) ->
        COMPONENTS.contains(name) ? components.resolveComponent(name, context) : null);
    LanguageResolver languages = PluginHelper.getLanguageResolver(camel);
    camel.getCamelContextExtension().addContextPlugin(LanguageResolver.class, (name, context) -> {
      if (!LANGUAGES.contains(name)) {
        throw new NoSuchLanguageException(name);
      }
      return languages.resolveLanguage(name, context);
    });
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // all is set before
  }
}
