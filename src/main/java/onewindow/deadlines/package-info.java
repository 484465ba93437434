/** The working calendar and the legal clock: the only place that counts days for the law. */
@org.springframework.modulith.ApplicationModule(displayName = "Deadlines", allowedDependencies = {})
package onewindow.deadlines;
