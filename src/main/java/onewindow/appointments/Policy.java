package onewindow.appointments;

import java.time.Duration;

/**
 * How a group of items is booked: local values.
 *
 * @param aheadWorkdays the last day that can be booked, in working days after today
 * @param bookBefore so long before its beginning a time can still be booked
 * @param cancelBefore so long before its beginning a booking can still be cancelled or moved
 * @param hold how long a time is kept for somebody who has not confirmed
 * @param late how long after the beginning somebody may still come
 * @param remindBefore when people are reminded
 * @param block for how long somebody who did not come, or cancelled too often, cannot book
 * @param offer how long a time that became free is kept for the first in the waiting list
 * @param rateWithin for how long a visit can be rated
 * @param source where the values come from
 * @param confirmed whether the city has confirmed them
 */
public record Policy(int aheadWorkdays, Duration bookBefore, Duration cancelBefore, Duration hold, Duration late,
    Duration remindBefore, Duration block, Duration offer, Duration rateWithin, String source, boolean confirmed) {}
