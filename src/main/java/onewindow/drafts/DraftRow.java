package onewindow.drafts;

import java.time.Instant;

/** A row of the drafts as it was when read: its key is wrapped and its content sealed. */
record DraftRow(
    String service, String serviceVersion, int version, String clientKey, byte[] wrappedKey, byte[] content,
    Instant savedAt) {}
