package onewindow.deadlines;

/** Event, within the transaction that notes it: other days are worked than before; every open deadline is counted anew. */
public record CalendarChanged() {}
