package onewindow.cases;

/** Who applies: the verified name and ID number of the account. */
public record Applicant(String idNumber, String name) {}
