package onewindow.drafts;

import java.time.Instant;

/** That there is a draft for a service, and when it was saved last. */
public record DraftLine(String service, Instant savedAt) {}
