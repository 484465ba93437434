package onewindow.deadlines;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the working calendar together. */
@Configuration
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlineSetup {

  @Bean
  WorkingCalendar workingCalendar(DeadlineSettings settings) {
    return new WorkingCalendar(new NationalHolidays(),
        settings.ownDays() == null ? OwnDays.NONE : OwnDays.read(settings.ownDays()));
  }

  @Bean
  OfficeHours officeHours(DeadlineSettings settings) {
    return settings.office();
  }
}
