package onewindow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import onewindow.catalog.ContentCheck;
import onewindow.catalog.ContentDirectory;
import onewindow.catalog.ContentProblem;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;

/**
 * The command behind {@code bin/check-service}: checks one service folder. It makes the content rules and what they
 * need, and nothing that starts by itself. It is no {@code @Configuration}, or the product would find it.
 */
@Import(JacksonAutoConfiguration.class)
@ConfigurationPropertiesScan
@ComponentScan(lazyInit = true, excludeFilters = {
    @Filter({Configuration.class, Controller.class}),
    @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {
        Lifecycle.class, ApplicationListener.class, BeanPostProcessor.class, BeanFactoryPostProcessor.class})})
public class CheckService {

  /** @param arguments the directory with {@code processes} and {@code rules}, and the service's name */
  public static void main(String[] arguments) {
    System.exit(check(new ContentDirectory(Path.of(arguments[0])), arguments[1]));
  }

  @Bean
  Clock clock() {
    return Clocks.clock();
  }

  private static int check(ContentDirectory directory, String service) {
    try (var context = new AnnotationConfigApplicationContext(CheckService.class)) {
      ContentCheck check = context.getBean(ContentCheck.class);
      List<ContentProblem> problems = check.check(directory.read(service));
      problems.forEach(System.out::println);
      System.out.println(service + ": " + (problems.isEmpty() ? "content is sound (" + check.size() + " rules)"
          : "problems found: " + problems.size()));
      return problems.isEmpty() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      System.out.println(service + ": " + e.getMessage());
      return 2;
    }
  }
}
