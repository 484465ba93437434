package onewindow.product;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import onewindow.cases.Applicant;

/** Applications of the sandbox's families, as they would fill in the form. */
public final class Families {

  public static final Applicant WANG_FANG = new Applicant("341502199203154529", "王芳");
  public static final Applicant LI_QIANG = new Applicant("341503199008123010", "李强");
  public static final Applicant ZHAO_MIN = new Applicant("341522199405216420", "赵敏");
  public static final Applicant WU_JING = new Applicant("341502199602288620", "吴静");
  public static final Applicant XU_DAN = new Applicant("341525199412251469", "许丹");
  private static final AtomicInteger CHILDREN = new AtomicInteger((int) (System.nanoTime() / 1000 % 4_000_000));

  private Families() {}

  /** Case M1: married, both family households, certificate on file; every call is another child. */
  public static Map<String, Object> aMarriedFamilyWithFamilyHouseholds() {
    return aMarriedFamily("B34%07d".formatted(CHILDREN.incrementAndGet()));
  }

  public static Map<String, Object> aMarriedFamily(String certificate) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("childName", "李安安");
    form.put("childSex", (certificate.charAt(certificate.length() - 1) - '0') % 2 == 1 ? "male" : "female");
    form.put("childBirthDate", today().minusDays(10).toString());
    form.put("childEthnicity", "汉族");
    form.put("bornInProvince", "yes");
    form.put("birthCertificateNumber", certificate);
    form.put("registrationArea", "341502");
    form.put("maritalStatus", "married");
    form.put("householdKind", "family");
    form.put("motherName", WANG_FANG.name());
    form.put("motherIdNumber", WANG_FANG.idNumber());
    form.put("fatherName", LI_QIANG.name());
    form.put("fatherIdNumber", LI_QIANG.idNumber());
    form.put("followedParent", "mother");
    form.put("contactPhone", "13856400001");
    form.put("nameAgreed", true);
    form.put("dataConsent", true);
    return form;
  }

  /** Beijing's, whatever the machine's. */
  static LocalDate today() {
    return TickingClock.today();
  }

  /** The mother's household is a collective one: nobody may approve this without a person looking at it. */
  public static Map<String, Object> aFamilyWithACollectiveHousehold() {
    Map<String, Object> form = aMarriedFamily("X340012302");
    form.put("childName", "陈安安");
    form.put("motherName", ZHAO_MIN.name());
    form.put("motherIdNumber", ZHAO_MIN.idNumber());
    form.put("fatherName", "陈军");
    form.put("fatherIdNumber", "341523199301074313");
    form.put("registrationArea", "341522");
    return form;
  }

  /** Case M2: she is not married and names nobody else. */
  public static Map<String, Object> anUnmarriedMother() {
    Map<String, Object> form = aMarriedFamily("X340012304");
    form.putAll(Map.of("maritalStatus", "unmarried", "nonMaritalStatement", true, "childName", "吴安安",
        "childSex", "female", "motherName", WU_JING.name(), "motherIdNumber", WU_JING.idNumber()));
    form.keySet().removeAll(java.util.List.of("fatherName", "fatherIdNumber"));
    return form;
  }

  /** Married, they say, but not in the register: the father commits for the certificate. Every call another child. */
  public static Map<String, Object> aFamilyWithACommitment(Applicant father) {
    Map<String, Object> form = aMarriedFamilyWithFamilyHouseholds();
    form.putAll(Map.of("childName", "王安安", "fatherName", father.name(), "fatherIdNumber", father.idNumber(),
        "commitmentBy", "father", "commitments", java.util.List.of("marriage-certificate")));
    return form;
  }

  /** Case M7: the child has no certificate at all. */
  public static Map<String, Object> aFamilyWithoutACertificate() {
    Map<String, Object> form = aMarriedFamily("X000000000");
    form.putAll(Map.of("noBirthCertificate", true, "childName", "邓安安", "motherName", XU_DAN.name(),
        "motherIdNumber", XU_DAN.idNumber(), "fatherName", "邓凯", "fatherIdNumber", "34152519920614411X",
        "registrationArea", "341525"));
    form.remove("birthCertificateNumber");
    return form;
  }

  /** A child whose certificate no hospital has issued. */
  public static Map<String, Object> aFamilyWhoseCertificateNobodyKnows() {
    return aMarriedFamily("Z99%07d".formatted(CHILDREN.incrementAndGet()));
  }
}
