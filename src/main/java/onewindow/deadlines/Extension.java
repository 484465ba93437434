package onewindow.deadlines;

import java.time.Instant;

/**
 * More time that the head of an office gave to a case, once, with the reason that the applicant is told (行政许可法 §42).
 *
 * @param workingDays by which every limit of the case ends later
 * @param reason sealed with the case's key
 * @param by who gave it
 */
public record Extension(int workingDays, byte[] reason, String by, Instant at) {}
