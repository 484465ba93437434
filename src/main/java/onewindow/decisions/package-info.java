/** Drools: compiles a service's rules, evaluates them, explains the result. Nobody else imports it. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Decisions", allowedDependencies = {"cases", "catalog", "forms"})
package onewindow.decisions;
