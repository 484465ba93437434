package onewindow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter(java.util.List.of(new ImportOption.DoNotIncludeTests())).importPackages("onewindow");

  @Test
  void modulesUseEachOtherAsTheyDeclare() {
    ApplicationModules.of(OneWindow.class).verify();
  }

  @ParameterizedTest
  @CsvSource({
      "engine, org.camunda..",
      "decisions, org.drools..",
      "decisions, org.kie..",
      "exchange, org.apache.camel..",
      "exchange, io.github.resilience4j..",
      "exchange, org.eclipse.angus..",
      "sandbox, org.subethamail..",
      "certificates, com.openhtmltopdf..",
      "certificates, org.apache.pdfbox..",
      "certificates, eu.europa.esig..",
      "certificates, com.google.zxing..",
      "access, org.springframework.security.oauth2..",
      "access, com.nimbusds..",
      "database, io.zonky.."})
  void eachLibraryIsFencedToOnePackage(String module, String library) {
    noClasses().that().resideOutsideOfPackage("onewindow." + module + "..")
        .should().dependOnClassesThat().resideInAPackage(library).check(MAIN);
  }

  @Test
  void nothingInJavaIsAboutOneService() {
    noClasses().should().haveSimpleNameContaining("Newborn").orShould().haveSimpleNameContaining("Birth").check(MAIN);
  }
}
