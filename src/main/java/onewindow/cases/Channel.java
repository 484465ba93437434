package onewindow.cases;

/** How an application came in. */
public enum Channel { PORTAL, API, COUNTER }
