package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseStatus;
import onewindow.privacy.WrappedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new master key is put into the file while the product runs. */
@WholeProduct
class MasterKeyRotationTest {

  @Autowired Product product;
  @Autowired List<WrappedKeys> everywhere;
  @Autowired JdbcTemplate jdbc;
  @Value("${onewindow.privacy.master-key-file}") Path file;
  private String before;

  @BeforeEach
  void keepTheFile() throws IOException {
    before = Files.readString(file);
  }

  /** The other tests go on with the same database; whatever still comes wrapped by the replaced key is opened by it. */
  @AfterEach
  void backToTheFormerKey() throws IOException {
    String replaced = line("master");
    if (!replaced.equals(line(before, "master"))) {
      Files.writeString(file, before + "\nprevious=" + replaced + "\n");
      awaitNothingWrappedBy(replaced);
    }
  }

  @Test
  void everyTableWithWrappedKeysIsReached() {
    assertThat(everywhere).extracting(WrappedKeys::table).containsExactlyInAnyOrderElementsOf(jdbc.queryForList(
        "select table_name from information_schema.columns where column_name = 'wrapped_key'", String.class));
  }

  @Test
  void itWrapsEveryKeyWhileCasesComeInAndAllAreReadAfterwards() throws IOException {
    String old = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.papers(Families.ZHAO_MIN, "birth-certificate");
    Map<String, Object> application = product.caseFile(old).application();

    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    Files.writeString(file, before.replace("master=", "previous=") + "\nmaster="
        + Base64.getEncoder().encodeToString(random) + "\n");
    String fresh = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    awaitNothingWrappedBy(line(before, "master"));

    assertThat(product.caseFile(old).application()).isEqualTo(application);
    product.awaitStatus(fresh, CaseStatus.DONE_ISSUED);
    product.awaitStatus(old, CaseStatus.DONE_ISSUED);
  }

  private void awaitNothingWrappedBy(String base64) {
    byte[] master = Base64.getDecoder().decode(base64);
    Product.await(() -> everywhere.stream().mapToLong(keys -> jdbc.queryForObject("select count(*) from "
        + keys.table() + " where (" + keys.which() + ") and substring(wrapped_key from 2 for 4) = substring(sha256("
        + "convert_to('master-key-id', 'UTF8') || ?) from 1 for 4)", Long.class, (Object) master)).sum(),
        left -> left == 0, "every key wrapped by the new master key");
  }

  private String line(String name) throws IOException {
    return line(Files.readString(file), name);
  }

  private static String line(String content, String name) {
    return content.lines().filter(each -> each.startsWith(name + "=")).reduce((first, last) -> last).orElseThrow()
        .substring(name.length() + 1).trim();
  }
}
