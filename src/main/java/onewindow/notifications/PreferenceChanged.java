package onewindow.notifications;

/**
 * Event, heard inside the transaction: somebody wants to be reached in another way.
 *
 * @param person keyed index of the ID number
 */
public record PreferenceChanged(byte[] person, String channel) {}
