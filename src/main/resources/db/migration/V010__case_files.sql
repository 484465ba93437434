-- The case file is the truth. What is personal stands in the bytea columns, sealed with the case's own key.

create sequence case_number;

create table case_file (
  number            text primary key,
  service           text not null,
  service_version   text not null,
  status            text not null,
  channel           text not null,
  applicant         bytea not null,   -- keyed index of the applicant's ID number
  client_key        text not null,
  submission_digest bytea not null,   -- keyed digest of what was handed in
  wrapped_key       bytea not null,
  application       bytea not null,
  result            bytea,
  submitted_at      timestamptz not null,
  changed_at        timestamptz not null,
  constraint one_submission_a_key unique (applicant, client_key)
);

create table case_party (
  case_number text not null references case_file,
  person      bytea not null,         -- keyed index of the ID number
  role        text not null,
  primary key (case_number, role)
);
create index case_party_person on case_party (person);

create table unique_value (
  case_number text not null references case_file,
  service     text not null,
  field       text not null,
  digest      bytea not null,
  active      boolean not null,
  primary key (case_number, field)
);
create unique index unique_value_in_use on unique_value (service, field, digest) where active;

create table timeline_entry (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  at          timestamptz not null,
  code        text not null,
  parameters  text not null,
  actor       text not null
);
create index timeline_entry_case on timeline_entry (case_number, id);

create table decision (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  at          timestamptz not null,
  outcome     text not null,
  decided_by  text not null,
  rule_set    text not null,
  facts       bytea not null,
  ruling      bytea not null,
  reason      bytea
);
create index decision_case on decision (case_number, id);

create table department_exchange (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  question    text not null,
  request_key text not null,
  digest      text not null,
  asked_at    timestamptz not null,
  ended_at    timestamptz not null,
  result      text not null,
  detail      text not null,
  answer      bytea
);
create index department_exchange_case on department_exchange (case_number, id);

-- written before a command leaves the house, so that a second try asks first whether it arrived
create table command_sent (
  case_number text not null references case_file,
  question    text not null,
  at          timestamptz not null,
  primary key (case_number, question)
);
