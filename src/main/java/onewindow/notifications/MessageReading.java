package onewindow.notifications;

import java.util.List;
import java.util.Optional;

/** The messages of a person as they read them; somebody else's are not there. */
public interface MessageReading {

  /** The newest, newest first. */
  List<KeptMessage> ofPerson(String idNumber);

  int unread(String idNumber);

  /** Marks one as read. @return the message; empty if the person has none of this id */
  Optional<KeptMessage> read(String id, String idNumber);

  /** Marks all as read. */
  void readAll(String idNumber);
}
