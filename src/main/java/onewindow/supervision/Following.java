package onewindow.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets timers and due dates follow what has changed, after the commit and apart from whoever changed it: inside a clerk's
 * transaction it would lose that work whenever the timer fires at the same moment. Every node does; what one has locked
 * the others leave. After a crash it goes on where it was, for what is noted is noted.
 */
@Configuration(proxyBeanMethods = false)
class Following implements SchedulingConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private final SupervisedCases supervised;
  private final Supervision supervision;
  private final SupervisedTasks tasks;
  private final BesideCases cases;
  private final CaseDeadlines deadlines;
  private final Processes processes;
  private final SupervisionSettings settings;
  private final TransactionTemplate transaction;

  Following(SupervisedCases supervised, Supervision supervision, @Lazy SupervisedTasks tasks,
      BesideCases cases, @Lazy CaseDeadlines deadlines, @Lazy Processes processes, SupervisionSettings settings,
      PlatformTransactionManager transactions) {
    this.supervised = supervised;
    this.supervision = supervision;
    this.tasks = tasks;
    this.cases = cases;
    this.deadlines = deadlines;
    this.processes = processes;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    registrar.addFixedDelayTask(new FixedDelayTask(this::followAll, settings.interval(), settings.interval()));
  }

  void followAll() {
    Set<String> failed = new HashSet<>();
    List<String> changed = supervised.changed(settings.batch(), failed);
    while (!changed.isEmpty()) {
      follow(changed, failed);
      changed = supervised.changed(settings.batch(), failed);
    }
  }

  // One that fails must not hold up the others: it is tried alone, and again the next time.
  private void follow(List<String> changed, Set<String> failed) {
    try {
      transaction.executeWithoutResult(status -> followTogether(changed, failed));
    } catch (RuntimeException e) {
      if (changed.size() == 1) {
        failed.addAll(changed);
        LOG.warn("The timer of case {} did not follow its clock and will be tried again: {}", changed, e.toString());
      } else {
        changed.forEach(one -> follow(List.of(one), failed));
      }
    }
  }

  private void followTogether(List<String> changed, Set<String> elsewhere) {
    Set<String> free = cases.lockFree(changed);
    changed.stream().filter(number -> !free.contains(number)).forEach(elsewhere::add);
    supervised.takeChanged(free).forEach(this::follow);
  }

  private void follow(Supervised before) {
    Supervised now = supervision.recount(before);
    if (!now.begun()) {
      begin(now);
    } else if (!now.nextLook().equals(before.nextLook())) {
      tasks.recalculate(now.caseNumber());
    }
    if (!now.over()) {
      deadlines.next(now.caseNumber()).ifPresent(due -> tasks.due(now.caseNumber(), now.service(), due));
    }
  }

  private void begin(Supervised supervisedCase) {
    if (!supervisedCase.over()) {
      processes.startBeside(supervisedCase.caseNumber(), Supervision.COMPANION);
    }
  }
}
