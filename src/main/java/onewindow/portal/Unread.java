package onewindow.portal;

import onewindow.notifications.MessageReading;

/** How many messages the reader has not read: counted when the frame of a page asks, not for each part of one. */
record Unread(MessageReading messages, String idNumber) {

  /** Asked by the frame, so it is public. */
  public int count() {
    return messages.unread(idNumber);
  }
}
