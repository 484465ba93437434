/** Questions to departments: fetched, sent over Camel routes without blocking, settled when the answer comes. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Exchange", allowedDependencies = {"cases", "catalog", "forms", "notifications"})
package onewindow.exchange;
