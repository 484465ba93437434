package onewindow.appointments;

import java.time.LocalDateTime;

/** What somebody wants to book. */
public record Wish(String place, String item, Tier tier, LocalDateTime from) {}
