package onewindow.catalog;

import java.util.List;

/** Port: keeps every version of every service folder, for all nodes. */
public interface ContentStore {

  /** The newest version of every service. */
  List<ServiceFolder> latest();

  /** @throws IllegalArgumentException if there is no such version */
  ServiceFolder version(String version);

  /** Stores the folder as a new version unless the newest one has the same content. */
  void publish(ServiceFolder folder);
}
