package onewindow.deadlines;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the working calendar departs from the national one, and when offices are open.
 *
 * @param ownDays a file with a city's own days; none unless set
 * @param officeHours stretches of a working day such as {@code 08:30-12:00}; local value to confirm, as at the service
 *     centre of Huizhou Zhongkai
 * @param look how often the file is looked at
 */
@ConfigurationProperties("onewindow.deadlines")
record DeadlineSettings(Path ownDays, @DefaultValue({"08:30-12:00", "14:00-17:30"}) List<String> officeHours,
    @DefaultValue("1m") Duration look) {

  OfficeHours office() {
    return new OfficeHours(officeHours.stream().map(OfficeHours.Opening::of).toList());
  }
}
