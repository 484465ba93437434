/** Messages to the people of cases, and to officials about their time: what is told, by which way, when, and what became of it. */
@org.springframework.modulith.ApplicationModule(displayName = "Notifications",
    allowedDependencies = {"access", "appointments", "cases", "catalog", "deadlines", "forms", "privacy", "ratings",
        "supervision"})
package onewindow.notifications;
