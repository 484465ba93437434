package onewindow.catalog;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds services by what people call them, which is seldom the name of the item. */
@Component
public class ServiceSearch {

  /** Nobody types more; what follows is not looked at. */
  static final int LONGEST = 100;

  private final Services services;
  private volatile Indexed indexed = new Indexed(List.of(), SearchIndex.of(List.of()));

  public ServiceSearch(Services services) {
    this.services = services;
  }

  /**
   * @param words as people type them, in Chinese or English; blank or null finds everything
   * @return the services on offer that these words fit, the best first
   */
  public List<Service> find(String words) {
    List<Service> offered = services.offered();
    if (words == null || words.isBlank()) {
      return offered;
    }
    List<Integer> found = index(offered).find(words.substring(0, Math.min(words.length(), LONGEST)));
    return found.stream().map(offered::get).toList();
  }

  /** Built anew when another version of a service is on offer. */
  private SearchIndex index(List<Service> offered) {
    Indexed last = indexed;
    List<String> versions = offered.stream().map(Service::version).toList();
    if (!last.versions().equals(versions)) {
      last = new Indexed(versions, SearchIndex.of(offered.stream().map(Service::definition).toList()));
      indexed = last;
    }
    return last.index();
  }

  private record Indexed(List<String> versions, SearchIndex index) {}
}
