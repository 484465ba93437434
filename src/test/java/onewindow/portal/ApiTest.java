package onewindow.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test that talks to the API over HTTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ApiSlice.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    // without the product's pages, and so without its error page
    properties = {"spring.thymeleaf.prefix=classpath:/none/", "onewindow.portal.api.submissions=100000"})
@interface ApiTest {}
