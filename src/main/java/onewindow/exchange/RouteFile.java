package onewindow.exchange;

/** One file of routes; {@code name} is its path below {@code integration-routes/}. */
record RouteFile(String name, String text) {

  static final String DEFAULTS = "defaults.camel.yaml";
  private static final String FOLDER = "departments/";
  private static final String SUFFIX = ".camel.yaml";

  boolean isDepartments() {
    return name.matches(FOLDER + "[a-z][a-z0-9-]*" + SUFFIX.replace(".", "\\."));
  }

  String department() {
    return name.substring(FOLDER.length(), name.length() - SUFFIX.length());
  }
}
