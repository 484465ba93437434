package onewindow.cases;

/** Port: the people who have a verified account. */
public interface People {

  /** Whether somebody with exactly this ID number and name has an account. */
  boolean isKnown(String idNumber, String name);
}
