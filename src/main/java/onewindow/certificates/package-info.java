/** Certificates: documents made of what was issued, rendered and signed when first fetched, and verified by anybody. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Certificates", allowedDependencies = {"access", "cases", "catalog", "forms", "privacy"})
package onewindow.certificates;
