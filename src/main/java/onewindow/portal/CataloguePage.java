package onewindow.portal;

import onewindow.catalog.ServiceSearch;
import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the services on offer, or those that fit what is looked for. */
@Page
class CataloguePage {

  private final Services services;
  private final ServiceSearch search;

  CataloguePage(Services services, ServiceSearch search) {
    this.services = services;
    this.search = search;
  }

  @GetMapping("/")
  String show(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("q", q.strip());
    model.addAttribute("found", search.find(q));
    model.addAttribute("services", services.offered());
    return "catalogue";
  }
}
