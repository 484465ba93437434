package onewindow.notifications;

/** What a message is about: a case of the reader's own, their work, or a time that they booked. */
public enum MessageAbout { CASE, WORK, BOOKING }
