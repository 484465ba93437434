package onewindow.portal;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives a technical failure a number that the reader can quote and that stands beside its cause in the log. */
@Component
class Incidents extends DefaultErrorAttributes {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> attributes = super.getErrorAttributes(request, options);
    if (attributes.get("status") instanceof Integer status && status >= 500) {
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Incident {}: {} answered {}", incident, attributes.get("path"), status, getError(request));
      attributes.put("incident", incident);
    }
    return attributes;
  }
}
