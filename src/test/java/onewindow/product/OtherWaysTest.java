package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.cases.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Families that are not the founding one, from the form to what the rules say, with the departments asked over HTTP. */
@WholeProduct
class OtherWaysTest {

  @Autowired Product product;

  @Test
  void anUnmarriedMotherNeedsNoFatherAndNoPaternityReport() {
    String number = product.handIn(Families.WU_JING, Families.anUnmarriedMother());

    CaseRecord file = Product.await(() -> product.caseFile(number),
        record -> record.summary().status() == CaseStatus.REVIEWING, "a case that waits for a clerk");
    assertThat(file.exchanges()).hasSize(4).allMatch(one -> one.result() == Exchanged.Result.ANSWERED);
    assertThat(codes(file)).contains("declared-unmarried", "non-marital-statement", "paternity-report-not-needed",
        "certificate-valid", "area-of-followed-parent", "surname-of-a-parent");
    assertThat(file.ruling().findings()).noneMatch(finding -> finding.effect() == Finding.Effect.MISSING);
  }

  @Test
  void aChildWithoutACertificateIsAskedForTheReportAndNotReportedToThePolice() {
    String number = product.handIn(Families.XU_DAN, Families.aFamilyWithoutACertificate());

    CaseRecord file = Product.await(() -> product.caseFile(number),
        record -> record.ruling() != null && record.exchanges().size() == 4, "a ruling after four answers");
    assertThat(file.exchanges()).hasSize(4).allMatch(one -> one.result() == Exchanged.Result.ANSWERED);
    assertThat(codes(file)).contains("no-birth-certificate", "paternity-report-missing",
        "commissioned-certificate-missing").doesNotContain("certificate-not-found", "certificate-alert");
    assertThat(product.submit(Families.XU_DAN, UUID.randomUUID().toString(), Families.aFamilyWithoutACertificate()))
        .as("no certificate is no value that could be taken").isInstanceOf(Submission.Accepted.class);
  }

  @Test
  void aSurnameOfNeitherParentNeedsItsReasonBeforeItIsTaken() {
    var form = Families.anUnmarriedMother();
    form.put("childName", "赵安安");

    assertThat(product.submit(Families.WU_JING, UUID.randomUUID().toString(), form))
        .isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.problems())
            .extracting("field").containsExactly("surnameReason"));
  }

  private static List<String> codes(CaseRecord file) {
    return file.ruling().findings().stream().map(Finding::code).toList();
  }
}
