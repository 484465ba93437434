/** How satisfied people were with their case (好差评), what is done about bad ratings, and the figures. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Ratings", allowedDependencies = {"cases", "catalog", "deadlines", "forms", "privacy"})
package onewindow.ratings;
