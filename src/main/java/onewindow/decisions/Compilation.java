package onewindow.decisions;

import java.util.List;
import onewindow.catalog.ContentProblem;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/** What came of compiling rule files: a rule base, or null and the problems. */
record Compilation(InternalKnowledgeBase base, List<ContentProblem> problems) {}
