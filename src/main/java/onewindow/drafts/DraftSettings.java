package onewindow.drafts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long drafts are kept, and how large they may be.
 *
 * @param keep after the last save; then a draft is deleted
 * @param largest one draft, without its files
 * @param sweepInterval how often overdue drafts are looked for
 */
@ConfigurationProperties("onewindow.drafts")
public record DraftSettings(
    @DefaultValue("30d") Duration keep,
    @DefaultValue("256KB") DataSize largest,
    @DefaultValue("1h") Duration sweepInterval) {}
