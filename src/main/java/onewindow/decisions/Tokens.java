package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition cut into words, literals and signs, read from left to right. */
final class Tokens {

  private static final Pattern TOKEN = Pattern.compile(
      "\"[^\"\\\\\\n]*\"|\\d+(?:\\.\\d+)?B?|\\$?[A-Za-z][A-Za-z0-9]*|==|!=|<=|>=|&&|\\|\\||[<>!()+\\-*/%,.:]");
  private static final String END = "the end";

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int position;

  Tokens(String text) {
    this.text = text.strip();
    Matcher matcher = TOKEN.matcher(this.text);
    for (int at = 0; at < this.text.length(); at = skipSpace(matcher.end())) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new NotAllowed("'" + this.text.charAt(at) + "' may not stand in the condition " + this.text);
      }
      tokens.add(matcher.group());
    }
  }

  String peek() {
    return position < tokens.size() ? tokens.get(position) : END;
  }

  boolean is(String token) {
    return peek().equals(token);
  }

  boolean secondIs(String token) {
    return position + 1 < tokens.size() && tokens.get(position + 1).equals(token);
  }

  boolean isVariable() {
    return peek().startsWith("$");
  }

  boolean isLiteral() {
    return peek().startsWith("\"") || isNumber();
  }

  void take() {
    position++;
  }

  boolean takeIf(String token) {
    return takeAny(Set.of(token));
  }

  boolean takeAny(Set<String> allowed) {
    boolean found = position < tokens.size() && allowed.contains(peek());
    position += found ? 1 : 0;
    return found;
  }

  void takeOneOf(Set<String> allowed) {
    if (!takeAny(allowed)) {
      throw unexpected();
    }
  }

  void takeNumber() {
    if (!isNumber()) {
      throw unexpected();
    }
    take();
  }

  void expect(String token) {
    takeOneOf(Set.of(token));
  }

  void expectEnd() {
    if (position < tokens.size()) {
      throw unexpected();
    }
  }

  NotAllowed unexpected() {
    return new NotAllowed("'" + peek() + "' may not stand here in the condition " + text);
  }

  private boolean isNumber() {
    return Character.isDigit(peek().charAt(0));
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
