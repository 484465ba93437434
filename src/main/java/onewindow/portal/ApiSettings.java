package onewindow.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large a body the API reads, and how deeply nested. */
@ConfigurationProperties(prefix = "onewindow.portal.api")
record ApiSettings(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("32") int maxNesting) {}
