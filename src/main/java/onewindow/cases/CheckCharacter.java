package onewindow.cases;

/** ISO 7064 MOD 37,36: finds every single wrong character and every swap of two neighbours. */
final class CheckCharacter {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MODULUS = ALPHABET.length();

  private CheckCharacter() {}

  static char of(String body) {
    int product = product(body);
    return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
  }

  static boolean isRight(String number) {
    int last = number.length() - 1;
    return last > 0 && number.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && of(number.substring(0, last)) == number.charAt(last);
  }

  private static int product(String body) {
    int product = MODULUS;
    for (char c : body.toCharArray()) {
      int sum = (product + ALPHABET.indexOf(c)) % MODULUS;
      product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
    }
    return product;
  }
}
