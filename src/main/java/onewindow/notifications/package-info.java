/** Messages to the people of cases: what is told, by which way, when, and what became of it. */
@org.springframework.modulith.ApplicationModule(displayName = "Notifications",
    allowedDependencies = {"cases", "catalog", "deadlines", "forms", "privacy", "ratings",
        "appointments"})
package onewindow.notifications;
