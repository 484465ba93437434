package onewindow.decisions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onewindow.cases.Charge;
import onewindow.cases.Facts;

/** Computes what is to be paid, line after line: a later line may take off what an earlier one came to. */
final class Charges {

  private final Facts facts;
  private final Map<String, Parameters.Value> parameters;
  private final List<Charge> lines = new ArrayList<>();

  Charges(Facts facts, Map<String, Parameters.Value> parameters) {
    this.facts = facts;
    this.parameters = parameters;
  }

  List<Charge> lines() {
    return List.copyOf(lines);
  }

  void add(String code, FindingText text) {
    ChargeText charge = text.charge();
    Parameters.Value parameter = parameters.get(charge.parameter());
    BigDecimal factor = parameter == null ? null : parameter.value();
    BigDecimal base = charge.isFixed() ? null : base(charge);
    lines.add(new Charge(code, charge.item(), base, charge.isFixed() ? null : factor, amount(charge, base, factor),
        text.reason(), parameter == null ? text.basis() : parameter.basis(),
        parameter == null ? text.inForce() : parameter.from(), parameter != null && parameter.confirmed()));
  }

  private static BigDecimal amount(ChargeText charge, BigDecimal base, BigDecimal factor) {
    if (factor == null || base == null && !charge.isFixed()) {
      return null;
    }
    return charge.isFixed() ? fen(factor) : fen(base.multiply(factor));
  }

  /** Never less than nothing: who has lost money owes no tax on it. */
  private BigDecimal base(ChargeText charge) {
    BigDecimal whole = charge.of().stream().map(this::worth).flatMap(Optional::stream).max(BigDecimal::compareTo)
        .orElse(null);
    if (whole == null) {
      return null;
    }
    BigDecimal base = charge.less().stream().map(place -> worth(place).orElse(BigDecimal.ZERO))
        .reduce(whole, BigDecimal::subtract)
        .max(BigDecimal.ZERO);
    Parameters.Value rate = parameters.get(charge.rate());
    return charge.included() && rate != null
        ? fen(base.divide(BigDecimal.ONE.add(rate.value()), MathContext.DECIMAL128)) : base;
  }

  private Optional<BigDecimal> known(String place) {
    int dot = place.lastIndexOf('.');
    Object value = dot < 0 ? facts.application().get(place)
        : facts.answers().getOrDefault(place.substring(0, dot), Map.of()).get(place.substring(dot + 1));
    return Optional.ofNullable(value).map(number -> new BigDecimal(number.toString()));
  }

  /** What an item has come to so far, or what stands in a field. */
  private Optional<BigDecimal> worth(String itemOrField) {
    return lines.stream().filter(line -> line.item().equals(itemOrField)).map(Charge::amount)
        .filter(Objects::nonNull).reduce(BigDecimal::add).or(() -> known(itemOrField));
  }

  private static BigDecimal fen(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
