package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import onewindow.catalog.Service;

/** One service in the list of services on offer. */
@Schema(description = "A service on offer")
record ServiceLine(String id, String title, String summary, String department) {

  static ServiceLine of(Service service, Locale locale) {
    var definition = service.definition();
    return new ServiceLine(service.name(), definition.title().in(locale), definition.summary().in(locale),
        definition.department().name().in(locale));
  }
}
