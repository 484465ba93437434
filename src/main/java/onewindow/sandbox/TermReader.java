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
      return object(node);
    }
    return text(node.asText());
  }

  private static Term object(JsonNode node) {
    if (node.has("new")) {
      return generated(node);
    }
    if (node.has("text")) {
      return new Term.Text(node.get("text").asText());
    }
    if (node.has("if")) {
      return new Term.If(read(node.get("if")), read(node.path("then")), read(node.path("otherwise")));
    }
    if (node.has("daysSince")) {
      return new Term.DaysSince(read(node.get("daysSince")), node.path("atLeast").asLong());
    }
    return node.has("daysAfter") ? new Term.DaysAfter(read(node.get("daysAfter")), node.path("days").asLong())
        : choice(node);
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
    if ("number".equals(node.get("new").asText()) && node.size() == 2 && node.has("letters")) {
      return new Term.NewNumber(node.get("letters").asText());
    }
    if (!"id-number".equals(node.get("new").asText()) || node.size() != 4) {
      throw new IllegalArgumentException(
          "Expected {new: id-number, area, birthDate, sex} or {new: number, letters}, found " + node);
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
    return switch (text) {
      case "today" -> new Term.Today();
      case "next-month" -> new Term.NextMonth();
      case "nothing" -> new Term.Nothing();
      default -> new Term.Parameter(text);
    };
  }
}
