package onewindow.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.Addressees;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people want to be reached. */
@Component
@Transactional
class PreferenceDesk implements ContactPreferences {

  private static final Set<String> LANGUAGES = Set.of("zh", "en");
  private final Preferences preferences;
  private final Addressees addressees;
  private final Gateways gateways;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PreferenceDesk(Preferences preferences, Addressees addressees, Gateways gateways,
      ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.preferences = preferences;
    this.addressees = addressees;
    this.gateways = gateways;
    this.clock = clock;
  }

  @Override
  public ContactPreference of(String idNumber) {
    return preferences.of(addressees.person(idNumber))
        .map(kept -> new ContactPreference(kept.channel(), kept.language(), ContactAddress.masked(kept.addresses()),
            offered()))
        .orElseGet(() -> new ContactPreference(null, null, Map.of(), offered()));
  }

  @Override
  public List<FieldProblem> change(String idNumber, PreferenceChange change) {
    byte[] person = addressees.person(idNumber);
    Map<MessageChannel, String> addresses = addresses(preferences.of(person), change);
    List<FieldProblem> problems = problems(change, addresses);
    if (problems.isEmpty()) {
      preferences.keep(person, new Preference(MessageChannel.of(change.channel()).orElseThrow(),
          Locale.forLanguageTag(change.language()), addresses), clock.instant());
      events.publishEvent(new PreferenceChanged(person, change.channel()));
    }
    return problems;
  }

  private static Map<MessageChannel, String> addresses(Optional<Preference> kept, PreferenceChange change) {
    Map<MessageChannel, String> addresses = new EnumMap<>(MessageChannel.class);
    kept.ifPresent(preference -> addresses.putAll(preference.addresses()));
    for (MessageChannel channel : MessageChannel.values()) {
      String given = change.address(channel);
      if (given != null && given.isBlank()) {
        addresses.remove(channel);
      } else if (given != null) {
        addresses.put(channel, given.strip());
      }
    }
    return addresses;
  }

  private List<FieldProblem> problems(PreferenceChange change, Map<MessageChannel, String> addresses) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<MessageChannel> channel = MessageChannel.of(change.channel()).filter(offered()::contains);
    if (channel.isEmpty()) {
      problems.add(oneOf("channel", offered().stream().map(MessageChannel::word).toList(), change.channel()));
    }
    if (change.language() == null || !LANGUAGES.contains(change.language())) {
      problems.add(oneOf("language", List.of("zh", "en"), change.language()));
    }
    for (ContactAddress address : ContactAddress.values()) {
      address.problem(change.address(address.channel())).ifPresent(problems::add);
      if (channel.filter(address.channel()::equals).isPresent() && !addresses.containsKey(address.channel())) {
        problems.add(address.missing());
      }
    }
    return problems;
  }

  private List<MessageChannel> offered() {
    return Stream.of(MessageChannel.values())
        .filter(channel -> !channel.leavesTheHouse() || gateways.isOpen(channel)).toList();
  }

  private static FieldProblem oneOf(String field, List<String> words, String found) {
    String known = String.join(", ", words);
    String shown = found == null || found.isBlank() ? null : found.length() > 40 ? found.substring(0, 40) + "…" : found;
    return new FieldProblem(field, new LocalizedText("以下之一：" + known, "one of " + known), shown == null
        ? new LocalizedText("没有选择", "nothing chosen") : new LocalizedText(shown, shown));
  }
}
