package onewindow;

/** A setting that is good for trying the product and for nothing else. */
record SandboxValue(String setting, String zh, String en) {

  @Override
  public String toString() {
    return setting + "\n      " + zh + "\n      " + en;
  }
}
