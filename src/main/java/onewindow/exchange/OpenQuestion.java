package onewindow.exchange;

import java.time.Instant;

/** A question that a case's process waits on; {@code id} is the process side's key of it. */
public record OpenQuestion(String id, String route, String caseNumber, Instant openedAt) {}
