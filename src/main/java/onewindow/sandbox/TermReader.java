package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads terms from the registers' file. */
final class TermReader {

  private TermReader() {}

  static Term read(JsonNode node) {
    if (node.isArray()) {
      return each(node);
    }
    if (node.isObject()) {
      return node.has("new") ? generated(node) : choice(node);
    }
    return text(node.asText());
  }

  private static Term each(JsonNode node) {
    List<Term> terms = new ArrayList<>();
    node.forEach(item -> terms.add(read(item)));
    return new Term.Each(terms);
  }

  private static Term choice(JsonNode node) {
    Map<String, Term> cases = new LinkedHashMap<>();
    node.fields().forEachRemaining(field -> cases.put(field.getKey(), read(field.getValue())));
    cases.remove("by");
    Term otherwise = cases.remove("otherwise");
    if (!node.has("by") || otherwise == null) {
      throw new IllegalArgumentException("Expected a choice with 'by' and 'otherwise', found " + node);
    }
    return new Term.Choice(node.get("by").asText(), cases, otherwise);
  }

  private static Term generated(JsonNode node) {
    if (!"id-number".equals(node.get("new").asText()) || node.size() != 4) {
      throw new IllegalArgumentException("Expected {new: id-number, area, birthDate, sex}, found " + node);
    }
    return new Term.NewIdNumber(read(node.path("area")), read(node.path("birthDate")), read(node.path("sex")));
  }

  private static Term text(String text) {
    String[] words = text.split(" ");
    if (words.length == 2 && (words[0].equals("exists") || words[0].equals("missing"))) {
      return new Term.Exists(words[1], words[0].equals("exists"));
    }
    if (words.length == 2 && words[0].equals("found")) {
      return new Term.Found(words[1]);
    }
    if (words.length != 1 || text.isBlank()) {
      throw new IllegalArgumentException(
          "Expected a parameter, lookUp.column, exists, found or missing; it is '" + text + "'");
    }
    int dot = text.indexOf('.');
    if (dot > 0) {
      return new Term.Column(text.substring(0, dot), text.substring(dot + 1));
    }
    return text.equals("today") ? new Term.Today() : new Term.Parameter(text);
  }
}
