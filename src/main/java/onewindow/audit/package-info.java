/** Evidence: who did, saw, decided or changed what; chained, anchored outside, and verified offline. */
@org.springframework.modulith.ApplicationModule(displayName = "Audit", allowedDependencies = {
    "access", "appointments", "cases", "catalog", "exchange", "notifications", "privacy", "retention", "supervision"})
package onewindow.audit;
