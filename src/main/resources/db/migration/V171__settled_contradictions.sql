-- Two departments said different things, and a clerk has stated which of them holds, and why.
create table settled_contradiction (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  finding     text not null,          -- of the rules, that told the contradiction
  at          timestamptz not null,
  settled_by  text not null,
  statement   bytea not null          -- sealed: what each had said, which holds, and why
);
create index settled_contradiction_case on settled_contradiction (case_number, id);
