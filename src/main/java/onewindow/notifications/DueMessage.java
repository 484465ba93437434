package onewindow.notifications;

import java.time.LocalDate;
import java.util.UUID;

/** A message that this node has taken to look at. */
record DueMessage(UUID id, String caseNumber, String service, String code, byte[] person, boolean applicant,
    LocalDate lastDay, int attempts) {}
