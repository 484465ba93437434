package onewindow.appointments;

/** Who books: a natural person by their verified ID number. */
public record Visitor(String name, String idNumber, String phone) {

  /** Without the number and the name: this finds its way into logs. */
  @Override
  public String toString() {
    return "Visitor";
  }
}
