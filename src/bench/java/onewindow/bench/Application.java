package onewindow.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** One more child of the same family, ready to be handed in. */
record Application(String key, String body) {

  static final String AUTHORIZATION = basic("wangfang");
  static final String OTHER_PARENT = basic("liqiang");
  /** How the client keys of {@link #nextForAClerk} begin. */
  static final String FOR_A_CLERK = "clerk-";

  private static final AtomicInteger CHILDREN = new AtomicInteger();
  private static final String BODY = """
      {"service":"newborn-registration","form":{"childName":"李安安","childSex":"%s","childBirthDate":"%s",
      "childEthnicity":"汉族","bornInProvince":"yes","birthCertificateNumber":"B34%07d","registrationArea":"341502",
      "maritalStatus":"married","householdKind":"family","motherName":"王芳","motherIdNumber":"341502199203154529",
      "fatherName":"李强","fatherIdNumber":"341503199008123010","followedParent":"mother",
      "contactPhone":"13856400001","nameAgreed":true,"dataConsent":true}}""";

  static Application next() {
    int child = CHILDREN.incrementAndGet();
    // the simulated certificates follow China's calendar and tell the sex by the last digit
    LocalDate born = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(10);
    return new Application("bench-%08d".formatted(child),
        BODY.formatted(child % 2 == 1 ? "male" : "female", born, child));
  }

  /** A child whose certificate no hospital has issued, so that a person looks at the case. */
  static Application nextForAClerk() {
    Application usual = next();
    return new Application(FOR_A_CLERK + usual.key(), usual.body().replace("\"B34", "\"Z34"));
  }

  /** Name and password of a demo account, which are the same. */
  static String basic(String demoAccount) {
    return "Basic " + Base64.getEncoder().encodeToString(
        (demoAccount + ":" + demoAccount).getBytes(StandardCharsets.UTF_8));
  }
}
