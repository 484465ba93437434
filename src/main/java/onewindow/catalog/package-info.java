/** The services a city offers: their definitions, read from content, and the check that content must pass. */
@org.springframework.modulith.ApplicationModule(displayName = "Catalog", allowedDependencies = {"deadlines", "forms", "privacy"})
package onewindow.catalog;
