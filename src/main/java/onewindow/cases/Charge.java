package onewindow.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import onewindow.forms.LocalizedText;

/**
 * One line of what is to be paid, as the rules found it: base times rate, or a fixed amount.
 *
 * @param code the finding behind it
 * @param item what is paid, by its name in {@code service.yaml}
 * @param base null where the amount is fixed
 * @param rate null where the amount is fixed
 * @param amount in yuan, to the fen; null where it cannot be computed, and then nobody approves
 * @param inForce the day from which the rate counts
 * @param confirmed false for a local value that the city has yet to confirm
 */
public record Charge(String code, String item, BigDecimal base, BigDecimal rate, BigDecimal amount,
    LocalizedText reason, LocalizedText basis, LocalDate inForce, boolean confirmed) {}
