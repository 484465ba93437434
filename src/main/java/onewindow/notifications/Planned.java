package onewindow.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A message to one person before anybody has looked at it.
 *
 * @param person keyed index of the ID number
 * @param lastDay until when the case waits for the person; null where it does not
 * @param shownAt since when it can be read; null while it is only planned
 * @param nextAt when it is looked at
 */
record Planned(UUID id, String caseNumber, String service, String code, byte[] person, boolean applicant,
    LocalDate lastDay, Instant toldAt, Instant shownAt, Instant nextAt) {}
