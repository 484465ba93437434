package onewindow.retention;

import java.util.Optional;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** The paper that orders an erasure stays beside the erased case, so it must name nobody by a number. */
record ErasureBasis(String text) {

  /** As long as telephone and ID numbers are; numbers of papers are shorter, or have something between. */
  private static final java.util.regex.Pattern LONG_NUMBER = java.util.regex.Pattern.compile("\\d{11}");

  static ErasureBasis of(String given) {
    return new ErasureBasis(given == null ? "" : given.strip());
  }

  Optional<FieldProblem> problem() {
    if (text.isEmpty() || text.length() > Erasures.LONGEST_BASIS) {
      return problem(new LocalizedText("1 至 " + Erasures.LONGEST_BASIS + " 个字",
          "1 to " + Erasures.LONGEST_BASIS + " characters"),
          new LocalizedText(text.length() + " 个字", text.length() + " characters"));
    }
    return LONG_NUMBER.matcher(text).find()
        ? problem(new LocalizedText("依据的文号，不含证件号码和电话", "the paper's reference, without ID or telephone numbers"),
            new LocalizedText("11 位以上的数字", "a number of 11 digits or more"))
        : Optional.empty();
  }

  private static Optional<FieldProblem> problem(LocalizedText expected, LocalizedText found) {
    return Optional.of(new FieldProblem("basis", expected, found));
  }
}
