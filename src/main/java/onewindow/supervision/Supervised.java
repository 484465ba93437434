package onewindow.supervision;

import java.time.Instant;

/**
 * One case under supervision.
 *
 * @param begun whether its process runs
 * @param lookedAt when it was looked at last; when it was opened if never
 * @param nextLook what the process waits for; null before it was counted
 */
record Supervised(String caseNumber, String service, boolean begun, Light light, Instant lookedAt,
    Instant nextLook, boolean over) {}
