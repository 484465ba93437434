-- What a case waits for from the people it concerns: that each confirms it, and that the applicant supplies what is missing.

alter table case_party
  add column confirmed_at timestamptz,
  add column confirmed_by text;       -- applicant, party, or the clerk who saw the signature

create table supplement (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  asked_at    timestamptz not null,
  asked_by    text not null,
  due_at      timestamptz not null,
  items       bytea not null,         -- materials and why they are needed
  received_at timestamptz,
  expired_at  timestamptz
);
create index supplement_case on supplement (case_number, id);
create unique index supplement_one_open on supplement (case_number) where received_at is null and expired_at is null;
