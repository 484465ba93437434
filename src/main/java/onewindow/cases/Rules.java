package onewindow.cases;

import onewindow.catalog.ServiceFolder;

/** Port: the rules of a service applied to facts. */
public interface Rules {

  /** The ruling on a case; approval only when every required positive finding is there and nothing needs review. */
  Ruling rule(ServiceFolder folder, Facts facts);
}
