-- The product's tables as far as the comparison fills them, and nothing sealed.
create sequence if not exists case_number;
create table if not exists case_file (
  number       text primary key,
  client_key   text not null unique,
  status       text not null,
  application  text not null,
  result       text,
  submitted_at timestamptz not null,
  changed_at   timestamptz not null
);
create table if not exists timeline_entry (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  at          timestamptz not null,
  code        text not null
);
create index if not exists timeline_entry_case on timeline_entry (case_number, id);
create table if not exists decision (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  at          timestamptz not null,
  outcome     text not null,
  rule_set    text not null,
  facts       text not null,
  ruling      text not null
);
create index if not exists decision_case on decision (case_number, id);
create table if not exists department_exchange (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  question    text not null,
  request_key text not null,
  asked_at    timestamptz not null,
  ended_at    timestamptz not null,
  answer      text not null
);
create index if not exists department_exchange_case on department_exchange (case_number, id);
