package onewindow.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Exchanged;
import onewindow.cases.Inquiries;
import onewindow.cases.Inquiry;

/** The port to the case files with all its meaning, in memory: commands are marked, what is kept can be rolled back. */
final class KeptInquiries implements Inquiries {

  final List<Exchanged> kept = new CopyOnWriteArrayList<>();
  final Set<String> unreadableCases = ConcurrentHashMap.newKeySet();
  final Map<String, String> refusals = new ConcurrentHashMap<>();
  final Set<CaseQuestion> sent = ConcurrentHashMap.newKeySet();
  volatile Consumer<List<Exchanged>> beforeKeeping = exchanged -> { };

  @Override
  public List<Inquiry> prepare(Collection<CaseQuestion> questions) {
    return questions.stream().map(this::prepare).toList();
  }

  @Override
  public Optional<Inquiry> expected(CaseQuestion question) {
    return Optional.of(prepare(question));
  }

  @Override
  public void keep(List<Exchanged> exchanged) {
    beforeKeeping.accept(exchanged);
    kept.addAll(exchanged);
    InMemoryTransactions.onRollback(() -> kept.removeIf(one -> exchanged.stream().anyMatch(undone -> undone == one)));
  }

  List<Exchanged> keptOf(String caseNumber) {
    return kept.stream().filter(one -> one.question().caseNumber().equals(caseNumber)).toList();
  }

  void clear() {
    kept.clear();
    unreadableCases.clear();
    refusals.clear();
    sent.clear();
    beforeKeeping = exchanged -> { };
  }

  private Inquiry prepare(CaseQuestion question) {
    if (unreadableCases.contains(question.caseNumber())) {
      throw new IllegalStateException("The case file cannot be decrypted");
    }
    boolean command = question.route().endsWith("register-birth");
    boolean sentBefore = command && !sent.add(question);
    InMemoryTransactions.onRollback(() -> sent.remove(question));
    return new Inquiry(question, "key-" + question.caseNumber(), "digest-" + question.caseNumber(),
        Map.of("certificateNumber", "X340012301"), command, sentBefore, refusals.get(question.caseNumber()));
  }
}
