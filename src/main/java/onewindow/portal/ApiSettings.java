package onewindow.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the API takes.
 *
 * @param maxBody how large a body
 * @param maxNesting how deeply nested
 * @param submissions how many applications of one person
 * @param submissionsWithin in this time
 * @param dataExports how often one person gets all that is kept about them
 * @param dataExportsWithin in this time
 */
@ConfigurationProperties(prefix = "onewindow.portal.api")
record ApiSettings(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("32") int maxNesting,
    @DefaultValue("60") int submissions, @DefaultValue("10m") Duration submissionsWithin,
    @DefaultValue("5") int dataExports, @DefaultValue("1h") Duration dataExportsWithin) {}
