package onewindow.notifications;

/** Event, heard after the commit: there are messages to be sent. */
record MessagesPlanned() {}
