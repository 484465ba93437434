/** The PostgreSQL server: embedded by default, yours in production; two roles either way. */
@org.springframework.modulith.ApplicationModule(displayName = "Database", allowedDependencies = {})
package onewindow.database;
