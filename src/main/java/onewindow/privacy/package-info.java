/** Masking, field encryption and keyed indexes. */
@org.springframework.modulith.ApplicationModule(displayName = "Privacy", allowedDependencies = {})
package onewindow.privacy;
