package onewindow.forms;

/** One field that was refused: which one, what was expected of it and what was found in it. */
public record FieldProblem(String field, LocalizedText expected, LocalizedText found) {}
