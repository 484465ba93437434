package onewindow.cases;

import java.util.List;
import onewindow.catalog.ServiceFolder;

/** Port: the rules of a service as they are stated, for whoever wants to read and cite them. */
public interface RulesInForce {

  /** Every finding in the order in which findings are told; empty where a service has no rules. */
  List<StatedRule> of(ServiceFolder folder);
}
