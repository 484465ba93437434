package onewindow.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.Services;

/** One service on offer that gives up a marriage question after a minute and asks nothing else. */
final class OfferedServices implements Services {

  private final Service service = new Service(
      new ServiceDefinition("some-service", null, null, null, null, null, null, null, List.of(), Map.of(),
          Map.of("civil-affairs.marriage", new Question(null, false, "PT1M", "verify-marriage", Map.of(), null)),
          List.of(), null, null, null, List.of(), Map.of(), List.of(), null, null, null, null, null, null, null,
          null, null),
      Map.of(), new ServiceFolder("some-service", "1", new TreeMap<>()));

  @Override
  public List<Service> offered() {
    return List.of(service);
  }

  @Override
  public Optional<Service> latest(String name) {
    return Optional.of(service);
  }

  @Override
  public Service version(String version) {
    return service;
  }
}
