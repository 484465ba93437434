package onewindow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import onewindow.engine.RealFormConditions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class FormsModuleTest {

  @Configuration
  @EnableConfigurationProperties(FormsSettings.class)
  @ComponentScan
  static class Module {}

  private final ApplicationContextRunner spring = new ApplicationContextRunner()
      .withUserConfiguration(Module.class)
      .withBean(Clock.class, Clock::systemUTC)
      .withBean(FormConditions.class, RealFormConditions::create);

  @Test
  void knowsLuansAreasOutOfTheBox() {
    spring.run(context -> assertThat(areas(context.getBean(NationalFormats.class)).fault("341502")).isEmpty());
  }

  @Test
  void anotherCityBringsItsOwnAreas() {
    spring.withPropertyValues("onewindow.forms.areas=340102,340103").run(context -> {
      assertThat(context).hasSingleBean(Forms.class);
      assertThat(areas(context.getBean(NationalFormats.class)).fault("340102")).isEmpty();
      assertThat(areas(context.getBean(NationalFormats.class)).fault("341502")).isPresent();
    });
  }

  private static NationalFormat areas(NationalFormats formats) {
    return formats.named("area-code");
  }
}
