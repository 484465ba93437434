-- Who read full ID and telephone numbers behind a task, and what for.

create table disclosure (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  task        text not null,
  username    text not null,
  purpose     text not null,
  remark      bytea,                  -- what the clerk wrote, sealed with the case's key
  at          timestamptz not null,
  unique (task, username)
);
create index disclosure_case on disclosure (case_number);
