package onewindow.audit;

import org.springframework.stereotype.Component;

/** In place of the product's: keeps nothing, so that what keeping costs can be measured. */
@Component
class Evidence {

  void keep(Act act) {
    // nothing
  }
}
