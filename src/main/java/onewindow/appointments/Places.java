package onewindow.appointments;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** The places where times can be booked, as the city describes them; a changed file is in use a minute later. */
@Configuration(proxyBeanMethods = false)
public class Places implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(Places.class);
  private final AppointmentSettings settings;
  private volatile PlacesFile file;

  Places(AppointmentSettings settings) {
    this.settings = settings;
    this.file = PlacesFile.read(settings.places());
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    if (settings.places() != null) {
      tasks.addFixedDelayTask(new FixedDelayTask(this::look, settings.look(), settings.look()));
    }
  }

  public List<Place> all() {
    return file.places();
  }

  public Optional<Place> find(String id) {
    return all().stream().filter(place -> place.id().equals(id)).findFirst();
  }

  /** From now on these are the places. */
  void use(PlacesFile other) {
    file = other;
  }

  private void look() {
    try {
      use(PlacesFile.read(settings.places()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      LOG.error("The places stay as they were: {}", e.getMessage());
    }
  }
}
