package onewindow.appointments;

import java.time.LocalDateTime;

/** One time that can be chosen, and how many can still book it; none once it is taken or too near. */
public record FreeTime(LocalDateTime from, LocalDateTime until, int free) {}
