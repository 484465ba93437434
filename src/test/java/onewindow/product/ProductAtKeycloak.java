package onewindow.product;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import onewindow.OneWindow;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs one test class against a second whole product, at which people sign in by a real Keycloak. Both start at the same
 * time, so the product starts while Keycloak does not answer yet; both stop after the class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {OneWindow.class, CountedStatements.class, TimeOfItsOwn.class},
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {FreePorts.class, KeycloakBeside.class})
@ActiveProfiles("test")
@DirtiesContext
public @interface ProductAtKeycloak {}
