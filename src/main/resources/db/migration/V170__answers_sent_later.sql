-- Answers that departments sent to us instead of giving them at once: what became of each, so that one that comes twice
-- is taken once and hears the same.
create table received_answer (
  case_number text not null references case_file,
  question    text not null,
  reference   text not null,          -- of the one asking, as it was sent to the department
  mark        text not null,          -- keyed with the department's secret: the same answer has the same
  taken       boolean not null,       -- false: it came late and was offered to a clerk
  at          timestamptz not null,
  primary key (case_number, question, reference)
);
