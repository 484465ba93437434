package onewindow.decisions;

import onewindow.catalog.ContentProblem;

/** What is wrong with a rule, and on which line. */
record RuleProblem(int line, String message) {

  ContentProblem in(String file) {
    return new ContentProblem(file, line > 0 ? "line " + line + ": " + message : message);
  }
}
