package onewindow.catalog;

/** Event, heard inside the transaction: a folder of content got a new version, as the content store names it. */
public record ContentDeployed(String folder, String version) {}
