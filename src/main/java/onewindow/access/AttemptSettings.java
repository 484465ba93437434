package onewindow.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are taken.
 *
 * @param most of one account, from one address
 * @param mostOfAddress of all accounts, from one address: an office may have one for everybody in it
 * @param within from the first on
 */
@ConfigurationProperties(prefix = "onewindow.access.attempts")
record AttemptSettings(
    @DefaultValue("10") int most, @DefaultValue("100") int mostOfAddress, @DefaultValue("15m") Duration within) {}
