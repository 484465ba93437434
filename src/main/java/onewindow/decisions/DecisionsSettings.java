package onewindow.decisions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the decisions.
 *
 * @param ruleSets how many compiled rule sets are kept in memory, about 2 MB each
 */
@ConfigurationProperties(prefix = "onewindow.decisions")
record DecisionsSettings(@DefaultValue("250") int ruleSets) {}
