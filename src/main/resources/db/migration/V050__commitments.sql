-- Commitments that stand for a paper (告知承诺): taken back before the decision, checked after the result was issued, and
-- recorded where they were false.

create table commitment_withdrawal (
  case_number text primary key references case_file,
  at          timestamptz not null,
  role        text not null               -- of the party who had made it
);

create table commitment_check (
  case_number            text primary key references case_file,
  state                  text not null,
  role                   text not null,   -- of the party who made the commitment
  materials              text[] not null,
  opened_at              timestamptz not null,
  due_at                 timestamptz not null,
  begun_at               timestamptz,     -- when its process took it up
  overdue_at             timestamptz,     -- when it was noticed that the time is over
  correction_due_at      timestamptz,
  correction_received_at timestamptz,
  closed_at              timestamptz
);

-- what clerks judged, each with its reason; the newest counts
create table commitment_judgement (
  id          bigint generated always as identity primary key,
  case_number text not null references commitment_check,
  at          timestamptz not null,
  judgement   text not null,
  judged_by   text not null,
  reason      bytea not null
);
create index commitment_judgement_case on commitment_judgement (case_number, id);

create table false_commitment (
  case_number text primary key references commitment_check,
  person      bytea not null,             -- keyed index of the ID number
  recorded_at timestamptz not null,
  recorded_by text not null,
  repaired_at timestamptz,                -- from then on commitments count again
  repaired_by text,
  repair      bytea                       -- what was repaired, sealed with the case's key
);
create index false_commitment_person on false_commitment (person) where repaired_at is null;
