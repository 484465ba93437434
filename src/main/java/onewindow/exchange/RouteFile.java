package onewindow.exchange;

/** One file of routes; {@code name} is its path below {@code integration-routes/}. */
record RouteFile(String name, String text) {

  static final String DEFAULTS = "defaults.camel.yaml";
  private static final String SUFFIX = ".camel.yaml";

  boolean isDepartments() {
    return stands("departments");
  }

  /** Whether its routes carry messages to people. */
  boolean isGateways() {
    return stands("gateways");
  }

  /** Whose routes these are: the department or the gateway. */
  String owner() {
    return name.substring(name.indexOf('/') + 1, name.length() - SUFFIX.length());
  }

  /** What the owner's own settings begin with. */
  String settings() {
    return "onewindow.exchange." + name.substring(0, name.indexOf('/')) + "." + owner() + ".";
  }

  private boolean stands(String folder) {
    return name.matches(folder + "/[a-z][a-z0-9-]*" + SUFFIX.replace(".", "\\."));
  }
}
