package onewindow.exchange;

/** Event, after commit: some process has asked something; there is work to fetch. */
public record QuestionsOpened() {}
