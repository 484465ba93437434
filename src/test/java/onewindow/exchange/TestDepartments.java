package onewindow.exchange;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The departments of the shipped routes, opened before the application and known to its settings. */
final class TestDepartments implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private final Map<String, TestDepartment> departments = new TreeMap<>();

  TestDepartment named(String name) {
    return departments.get(name);
  }

  void behaveWell() {
    departments.values().forEach(TestDepartment::behaveWell);
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Vertx vertx = Vertx.vertx();
    for (String name : new String[] {"health-commission", "public-security", "civil-affairs", "credit", "disease-control",
        "medical-insurance", "social-security", "carrier", "natural-resources",
        "housing", "tax", "treasury"}) {
      departments.put(name, new TestDepartment(vertx));
      TestPropertyValues.of("onewindow.exchange.departments." + name + ".url=" + named(name).url()).applyTo(context);
    }
    context.getBeanFactory().registerSingleton("departments", this);
  }
}
