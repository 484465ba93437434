/** Camunda: process starts, verbs, forms, expressions, deployment, web applications. Nobody else imports it. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Engine", allowedDependencies = {"cases", "catalog", "forms", "exchange", "access", "ratings", "supervision",
        "appointments"})
package onewindow.engine;
