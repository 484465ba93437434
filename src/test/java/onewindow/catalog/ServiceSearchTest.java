package onewindow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSearchTest {

  private final List<Service> offered = new ArrayList<>(List.of(
      aService("newborn-registration", "{zh: 新生儿落户, en: Newborn registration}",
          "{zh: 为刚出生的孩子办理户口登记。, en: Enter a newborn child in the household register.}",
          "{zh: 上户口 报户口 宝宝 出生证, en: baby birth hukou}"),
      aService("property-registration", "{zh: 不动产登记, en: Property registration}",
          "{zh: 二手房转移登记。, en: Transfer of a used home.}", "{zh: 买房 卖房 过户 房产证, en: house flat sell buy}"),
      aService("elder-card", "{zh: 老年人优待证, en: Senior citizen's card}",
          "{zh: 为六十岁以上老人办证。, en: A card for people of sixty and more.}", "{zh: 老年证 爷爷 奶奶, en: elderly parents}")));
  private final ServiceSearch search = new ServiceSearch(new OfferedServices(offered));

  @ParameterizedTest
  @CsvSource({
      "孩子上户口, newborn-registration", "我想给宝宝报户口, newborn-registration", "户口, newborn-registration",
      "二手房过户, property-registration", "房产证, property-registration", "卖房子, property-registration",
      "老年证怎么办, elder-card", "奶奶, elder-card",
      "register my baby, newborn-registration", "selling a house, property-registration",
      "ELDERLY, elder-card", "cards, elder-card", "ｂａｂｙ, newborn-registration"})
  void everydayWordsFindTheService(String words, String service) {
    assertThat(search.find(words).get(0).name()).isEqualTo(service);
  }

  @Test
  void aSingleCharacterFindsWhateverHasIt() {
    assertThat(search.find("房")).extracting(Service::name).containsExactly("property-registration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"护照", "passport", "?!*\"(", "the", "📄"})
  void whatNobodyOffersIsNotFound(String words) {
    assertThat(search.find(words)).isEmpty();
  }

  @Test
  void whoeverSaysNothingSeesEverything() {
    assertThat(search.find(null)).isEqualTo(offered);
    assertThat(search.find(" ")).isEqualTo(offered);
  }

  @Test
  void aLongTextIsLookedForByItsBeginning() {
    assertThat(search.find("户口" + "x".repeat(1_000_000))).hasSize(1);
  }

  @Test
  void aServiceThatIsNewIsFoundAtOnce() {
    assertThat(search.find("护照")).isEmpty();
    offered.add(aService("passport", "{zh: 护照, en: Passport}", "{zh: 出国证件。, en: For travel.}", "{zh: 出国, en: abroad}"));
    assertThat(search.find("护照")).extracting(Service::name).containsExactly("passport");
  }

  private static Service aService(String name, String title, String summary, String searchWords) {
    String yaml = "service: %s\ntitle: %s\nsummary: %s\nsearchWords: %s\n".formatted(name, title, summary, searchWords);
    var files = new TreeMap<>(Map.of("service.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    return new Service(ServiceDefinitions.read(yaml), Map.of(), new ServiceFolder(name, name + "-1", files));
  }

  private record OfferedServices(List<Service> offered) implements Services {

    @Override
    public Optional<Service> latest(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Service version(String version) {
      throw new UnsupportedOperationException();
    }
  }
}
