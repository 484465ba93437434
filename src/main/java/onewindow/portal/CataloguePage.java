package onewindow.portal;

import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: every service on offer. */
@Page
class CataloguePage {

  private final Services services;

  CataloguePage(Services services) {
    this.services = services;
  }

  @GetMapping("/")
  String show(Model model) {
    model.addAttribute("services", services.offered());
    return "catalogue";
  }
}
