/** Supervision of deadlines: who is reminded, what gets a yellow or red card, to whom it goes up, and the ledger. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Supervision", allowedDependencies = {"cases", "catalog", "deadlines", "forms"})
package onewindow.supervision;
