package onewindow.cases;

import java.time.Instant;

/**
 * How what was issued reached the people (行政许可法 §44).
 *
 * @param way electronic, mail or pick-up
 * @param recordedBy role of the party who opened it, the carrier, or {@code clerk:USERNAME}
 * @param receivedBy name of whoever received it; null where it was opened in an account, which names itself
 */
public record Delivery(Instant at, String way, String recordedBy, String receivedBy) {}
