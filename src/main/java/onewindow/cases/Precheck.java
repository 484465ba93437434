package onewindow.cases;

import java.util.List;
import onewindow.forms.FieldProblem;

/** What a situation needs: problems with the questions answered, or the findings that hold as far as is known. */
public record Precheck(List<FieldProblem> problems, List<Finding> findings) {}
