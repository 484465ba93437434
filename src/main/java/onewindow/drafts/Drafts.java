package onewindow.drafts;

import java.util.List;
import java.util.Optional;
import onewindow.catalog.Service;

/** What people have entered and not handed in yet: one draft a person and service, read by nobody else. */
public interface Drafts {

  /** The person's draft for the service, as far as its newest form still asks for it. */
  Optional<Draft> of(String idNumber, Service service);

  /**
   * Keeps what was entered; it may be incomplete and wrong.
   *
   * @param formVersion the version of the service whose form was filled in
   */
  DraftSaving save(String idNumber, Service formVersion, Entered entered);

  /** Removes the draft and the files that wait for it. @return false if there is none */
  boolean discard(String idNumber, Service service);

  /** The person's drafts, the last saved one first. */
  List<DraftLine> allOf(String idNumber);

  /** How large a draft may be, and how long it is kept: for telling people. */
  DraftSettings settings();
}
