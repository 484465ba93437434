/** Simulated department systems over real HTTP, with faults on demand. Off in production. */
@org.springframework.modulith.ApplicationModule(displayName = "Sandbox", allowedDependencies = {})
package onewindow.sandbox;
