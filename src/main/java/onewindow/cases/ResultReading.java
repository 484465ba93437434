package onewindow.cases;

/** Port for whoever shows a case to its people: reading a result that is delivered electronically is its delivery. */
public interface ResultReading {

  /**
   * The person opens the case in their account.
   *
   * @param record as it was read for this person
   * @return the same, or as it is once the delivery is recorded
   */
  CaseRecord opened(CaseRecord record, String idNumber);
}
