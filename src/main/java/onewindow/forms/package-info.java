/** Camunda Forms as the platform reads them: schema, server-side check, translation, national formats. */
@org.springframework.modulith.ApplicationModule(displayName = "Forms", allowedDependencies = {})
package onewindow.forms;
