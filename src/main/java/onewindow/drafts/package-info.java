/** Drafts: what people have entered of an application and not handed in yet. A draft is no case and starts nothing. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Drafts", allowedDependencies = {"cases", "catalog", "forms", "privacy"})
package onewindow.drafts;
