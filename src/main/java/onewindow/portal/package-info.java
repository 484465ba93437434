/** The web pages and the REST API. */
@org.springframework.modulith.ApplicationModule(displayName = "Portal")
package onewindow.portal;
