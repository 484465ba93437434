/** The case file: intake, state, answers, decisions, timeline. What is true of a case stands here and nowhere else. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Cases", allowedDependencies = {"catalog", "deadlines", "forms", "privacy"})
package onewindow.cases;
