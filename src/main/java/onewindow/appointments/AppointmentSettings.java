package onewindow.appointments;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the places are described, and how often is looked after them.
 *
 * @param places a file; the example in the program unless set
 * @param look how often the file is looked at
 * @param sweep how often holds that have run out are released, and times that became free offered to those who wait
 * @param keep for how long after its end it is known whose a booking was; an own value, local value to confirm
 * @param forgetInterval how often such bookings are looked for
 */
@ConfigurationProperties("onewindow.appointments")
record AppointmentSettings(Path places, @DefaultValue("1m") Duration look, @DefaultValue("5s") Duration sweep,
    @DefaultValue("P1Y") Period keep, @DefaultValue("1h") Duration forgetInterval) {}
