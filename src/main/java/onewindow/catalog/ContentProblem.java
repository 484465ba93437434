package onewindow.catalog;

/** What is wrong with a service folder: the file, and a sentence that names both sides. */
public record ContentProblem(String file, String message) {

  @Override
  public String toString() {
    return file + ": " + message;
  }
}
