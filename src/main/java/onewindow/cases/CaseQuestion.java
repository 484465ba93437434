package onewindow.cases;

/** One question of one case, by the route that carries it. */
public record CaseQuestion(String caseNumber, String route) {}
