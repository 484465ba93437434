-- What clerks thought of a case before another person decided it, and for what cases stand still.

create table opinion (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  task        text not null,
  at          timestamptz not null,
  given_by    text not null,
  outcome     text not null,
  reason      bytea not null          -- sealed with the case's key
);
create index opinion_case on opinion (case_number, id);

-- an opinion stays as it was given, whatever the application does
revoke update, delete on opinion from "${applicationRole}";

create table case_stop (
  id          bigint generated always as identity primary key,
  case_number text not null references case_file,
  name        text not null,          -- as the service calls it
  begun_at    timestamptz not null,
  ends_at     timestamptz not null,   -- when it is over at the latest
  ended_at    timestamptz
);
create unique index case_stop_one_open on case_stop (case_number) where ended_at is null;

-- Numbers of certificates that are counted anew each year, by the pattern of their service.
create table certificate_sequence (
  pattern text not null,
  year    int not null,
  last    bigint not null,
  primary key (pattern, year)
);
