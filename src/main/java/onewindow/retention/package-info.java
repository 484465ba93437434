/**
 * How long personal data is kept, its erasure when that is over or somebody orders it, and what people get of their
 * own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Retention", allowedDependencies = {"cases", "catalog", "forms", "privacy"})
package onewindow.retention;
