package onewindow.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a value comes from, as the registers' file says it; null is "no value". */
sealed interface Term {

  Object in(Scope scope);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Term of(JsonNode node) {
    return TermReader.read(node);
  }

  /** A parameter of the question. */
  record Parameter(String name) implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.parameter(name);
    }
  }

  /** A column of the record that a look-up found. */
  record Column(String lookUp, String name) implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.column(lookUp, name);
    }
  }

  /** Whether a look-up found what is wanted: something, or nothing. */
  record Exists(String lookUp, boolean wanted) implements Term {
    @Override
    public Object in(Scope scope) {
      Boolean exists = scope.exists(lookUp);
      return exists == null ? null : exists == wanted;
    }
  }

  /** Whether a look-up found something; one that was not asked, for want of a condition, did not. */
  record Found(String lookUp) implements Term {
    @Override
    public Object in(Scope scope) {
      return Boolean.TRUE.equals(scope.exists(lookUp));
    }
  }

  /** The sandbox's day. */
  record Today() implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.today().toString();
    }
  }

  /** Several values, as many of them as there are. */
  record Each(List<Term> terms) implements Term {
    @Override
    public Object in(Scope scope) {
      List<Object> values = terms.stream().map(term -> term.in(scope)).filter(Objects::nonNull).toList();
      return values.isEmpty() ? null : values;
    }
  }

  /** One of several, by the value of a parameter. */
  record Choice(String by, Map<String, Term> cases, Term otherwise) implements Term {
    @Override
    public Object in(Scope scope) {
      return cases.getOrDefault(Objects.toString(scope.parameter(by)), otherwise).in(scope);
    }
  }

  /** An ID number that nobody has yet. */
  record NewIdNumber(Term area, Term birthDate, Term sex) implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.newIdNumber((String) area.in(scope), (String) birthDate.in(scope), (String) sex.in(scope));
    }
  }

  /** No value. */
  record Nothing() implements Term {
    @Override
    public Object in(Scope scope) {
      return null;
    }
  }

  /** A text that stands for itself. */
  record Text(String text) implements Term {
    @Override
    public Object in(Scope scope) {
      return text;
    }
  }

  /** A number with its letters before it that nobody has yet. */
  record NewNumber(String letters) implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.newNumber(letters);
    }
  }

  /** The first day of the month after the sandbox's day. */
  record NextMonth() implements Term {
    @Override
    public Object in(Scope scope) {
      return scope.today().plusMonths(1).withDayOfMonth(1).toString();
    }
  }

  /** Whether so many days have passed since a date; without a date they have not. */
  record DaysSince(Term date, long atLeast) implements Term {
    @Override
    public Object in(Scope scope) {
      Object since = date.in(scope);
      return since != null && !LocalDate.parse(since.toString().substring(0, 10)).plusDays(atLeast).isAfter(scope.today());
    }
  }

  /** A date, with its time of day if it has one, so many days later. */
  record DaysAfter(Term date, long days) implements Term {
    @Override
    public Object in(Scope scope) {
      String from = String.valueOf(date.in(scope));
      return LocalDate.parse(from.substring(0, 10)).plusDays(days) + from.substring(10);
    }
  }

  /** One of two, by something that is true or not. */
  record If(Term condition, Term then, Term otherwise) implements Term {
    @Override
    public Object in(Scope scope) {
      return (Boolean.TRUE.equals(condition.in(scope)) ? then : otherwise).in(scope);
    }
  }
}
