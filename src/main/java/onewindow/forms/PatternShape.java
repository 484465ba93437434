package onewindow.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a regular expression is built: what it repeats, and whether that can match one text in several ways. */
final class PatternShape {

  // escapes and classes come first, so that no sign in them counts
  private static final Pattern PART = Pattern.compile(
      "\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]|\\(\\?[:=!]|\\(\\?<[=!]|[()|]|[*+?]|\\{(\\d+)(,?)(\\d*)}");
  private static final int MANY = 10;
  private final Deque<Boolean> choices = new ArrayDeque<>();
  private boolean closedChoice;

  private PatternShape() {
    choices.push(false);
  }

  /** Whether a group with a choice in it is repeated: each round doubles the work of a search that finds nothing. */
  static boolean repeatsChoices(String regex) {
    PatternShape shape = new PatternShape();
    Matcher part = PART.matcher(regex);
    for (int end = 0; part.find(); end = part.end()) {
      if (shape.closedChoice && part.start() == end && isMany(part)) {
        return true;
      }
      shape.take(part);
    }
    return false;
  }

  private void take(Matcher part) {
    closedChoice = part.group().equals(")") && choices.size() > 1 && choices.pop();
    if (part.group().startsWith("(")) {
      choices.push(false);
    } else if (closedChoice || "|*+?".contains(part.group()) || ",".equals(part.group(2))) {
      choices.pop();
      choices.push(true);
    }
  }

  private static boolean isMany(Matcher part) {
    if (part.group(1) == null) {
      return "*+".contains(part.group());
    }
    boolean open = !part.group(2).isEmpty() && part.group(3).isEmpty();
    String most = part.group(3).isEmpty() ? part.group(1) : part.group(3);
    return open || most.length() > 3 || Integer.parseInt(most) >= MANY;
  }
}
