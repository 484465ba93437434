package onewindow.exchange;

import onewindow.cases.Inquiry;

/** An open question taken for this node, with what it may send. */
record Taken(OpenQuestion question, Inquiry inquiry) {}
