package onewindow.engine;

import onewindow.exchange.QuestionsOpened;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the exchange, once a transaction and after its commit, that a question was opened. */
@Component
class Wake implements ExecutionListener {

  private final ApplicationEventPublisher events;

  Wake(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateExecution execution) {
    boolean told = TransactionSynchronizationManager.getSynchronizations().stream()
        .anyMatch(AfterCommit.class::isInstance);
    if (!told) {
      TransactionSynchronizationManager.registerSynchronization(new AfterCommit());
    }
  }

  private final class AfterCommit implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      events.publishEvent(new QuestionsOpened());
    }
  }
}
