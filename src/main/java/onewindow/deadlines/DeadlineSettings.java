package onewindow.deadlines;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the working calendar departs from the national one.
 *
 * @param ownDays a file with a city's own days; none unless set
 */
@ConfigurationProperties("onewindow.deadlines")
record DeadlineSettings(Path ownDays) {}
