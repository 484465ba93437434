package onewindow.exchange;

/** What a department's server sent back, not looked into yet. */
record RawReply(int status, byte[] body) {}
