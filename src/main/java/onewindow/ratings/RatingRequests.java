package onewindow.ratings;

import onewindow.cases.PartyAnswer;

/** Takes ratings; what cannot be taken is an answer, never an error. */
public interface RatingRequests {

  /**
   * One of the people of a case rates it once it has ended; a case is rated once.
   *
   * @param username who signed in; somebody who worked on the case does not rate it
   */
  PartyAnswer rate(String caseNumber, String idNumber, String username, GivenRating given);
}
