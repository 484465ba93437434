package onewindow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.Facts;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** Turns what a case knows into the facts that a rule set declares. */
final class FactTypes {

  private final KieBase base;
  private final Map<String, Optional<FactReader>> readers = new ConcurrentHashMap<>();

  FactTypes(KieBase base) {
    this.base = base;
  }

  /** @throws IllegalArgumentException if a field is not declared or does not have the declared type */
  List<Object> read(Facts facts, Map<String, Parameters.Value> parameters) {
    List<Object> read = new ArrayList<>(8);
    add(read, FactName.TODAY, Map.of("date", facts.today()));
    add(read, FactName.APPLICATION, facts.application());
    facts.answers().forEach((question, answer) -> add(read, question, answer));
    facts.uploaded().forEach(material -> add(read, FactName.UPLOADED, Map.of("material", material)));
    facts.committed().forEach(material -> add(read, FactName.COMMITTED, Map.of("material", material)));
    facts.confirmed().forEach(role -> add(read, FactName.CONFIRMED, Map.of("role", role)));
    facts.untrue().forEach(role -> add(read, FactName.FALSE_COMMITMENT, Map.of("role", role)));
    facts.settled().forEach((finding, settled) ->
        add(read, FactName.SETTLED, Map.of("finding", finding, "source", settled.source())));
    parameters.forEach((name, parameter) ->
        add(read, FactName.PARAMETER, Map.of("name", name, "value", parameter.value())));
    return read;
  }

  // Rules need not know every answer: a command's result, say, comes after the decision.
  private void add(List<Object> facts, String question, Map<String, Object> fields) {
    readers.computeIfAbsent(question, this::reader).ifPresent(reader -> facts.add(reader.read(fields)));
  }

  private Optional<FactReader> reader(String question) {
    return FactName.candidates(question).stream().map(name -> base.getFactType(RuleCompiler.PACKAGE, name))
        .filter(java.util.Objects::nonNull).findFirst().map((FactType type) -> new FactReader(type));
  }
}
