package onewindow.decisions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import onewindow.cases.Finding;
import onewindow.forms.LocalizedText;

/**
 * What {@code findings.yaml} says about one code.
 *
 * @param otherwise what is told when approval needs the finding and it was not found
 * @param source where a value comes from that the city has yet to confirm
 * @param charge how the amount is computed; only with the effect charge
 */
record FindingText(
    @JsonDeserialize(converter = FindingText.EffectWord.class) Finding.Effect effect,
    String field,
    String material,
    @JsonDeserialize(converter = FindingText.ProvisionWord.class) Finding.Provision provision,
    LocalizedText reason,
    LocalizedText otherwise,
    LocalizedText basis,
    LocalDate inForce,
    Boolean confirmed,
    String source,
    ChargeText charge) {

  Finding found(String code) {
    return new Finding(code, effect, reason, basis, inForce, confirmed, field, material, provision);
  }

  /** @param effect NOT_SHOWN, or LACKING where every approval needs it */
  Finding notShown(String code, Finding.Effect effect) {
    return new Finding(code + FindingTexts.NOT_SHOWN, effect, otherwise, basis, inForce, confirmed,
        null, null, null);
  }

  private static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> word(one).equals(word)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of "
            + Arrays.stream(type.getEnumConstants()).map(FindingText::word).toList()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static final class EffectWord extends StdConverter<String, Finding.Effect> {
    @Override
    public Finding.Effect convert(String word) {
      return read(Finding.Effect.class, word);
    }
  }

  static final class ProvisionWord extends StdConverter<String, Finding.Provision> {
    @Override
    public Finding.Provision convert(String word) {
      return read(Finding.Provision.class, word);
    }
  }
}
