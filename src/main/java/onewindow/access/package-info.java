/** Sign-in, roles, and who may see what. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = {"cases", "forms", "privacy"})
package onewindow.access;
