package onewindow.supervision;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely cases are watched. What is done about them is said by the rules.
 *
 * @param watchFrom so many working days before a limit ends a case is looked at, from then on every working day; rules
 *     that remind earlier need more
 * @param interval how soon after a change the timers follow it
 * @param batch how many cases follow a change in one transaction
 */
@ConfigurationProperties("onewindow.supervision")
record SupervisionSettings(
    @DefaultValue("3") int watchFrom, @DefaultValue("1s") Duration interval, @DefaultValue("50") int batch) {}
