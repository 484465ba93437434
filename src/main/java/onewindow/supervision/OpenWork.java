package onewindow.supervision;

import java.time.Instant;

/**
 * How a case lies with the people who work on it.
 *
 * @param holder who has claimed the oldest open task; null if nobody has, or none is open
 * @param unclaimedSince since when the oldest unclaimed task waits; null if there is none
 */
public record OpenWork(String holder, Instant unclaimedSince) {}
