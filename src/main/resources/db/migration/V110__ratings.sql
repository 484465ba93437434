-- How satisfied people were with their case (好差评), and what is done about the two lowest levels.

-- when a case ended first: what is delivered or revoked afterwards changes nothing of that
alter table case_file add ended_at timestamptz;

update case_file set ended_at = coalesce(
  (select min(at) from timeline_entry where case_number = number
    and code in ('issued', 'refused', 'withdrawn', 'confirmation-expired', 'supplement-expired')), changed_at)
where status like 'DONE\_%' or status in ('DELIVERED', 'REVOKED');

-- cases end roughly in the order in which they stand, and an index of this kind costs their updates nothing
create index case_file_ended on case_file using brin (ended_at);

create table rating (
  case_number   text primary key references case_file,  -- a case is rated once
  service       text not null,
  case_ended_at timestamptz not null,
  at            timestamptz not null,
  level         text not null,
  role          text not null,            -- of the party who gave it
  aspects       text[] not null,
  words         bytea                     -- sealed with the case's key
);
create index rating_month on rating (case_ended_at);

create table bad_rating (
  case_number text primary key references rating,
  state       text not null,
  opened_at   timestamptz not null,
  due_at      timestamptz,                -- until when the next step is owed
  begun_at    timestamptz,                -- when its process took it up
  overdue_at  timestamptz,                -- when it was noticed that a step is late
  appealed_by text,
  published   boolean not null default false
);

-- what people did about it, each with what they found or heard
create table rating_step (
  id          bigint generated always as identity primary key,
  case_number text not null references bad_rating,
  at          timestamptz not null,
  step        text not null,
  outcome     text not null,
  done_by     text not null,
  reason      bytea not null,
  reply       bytea                       -- what is published
);
create index rating_step_case on rating_step (case_number, id);

-- what people said and entered stays as it is, whatever the application does
revoke update, delete on rating, rating_step from "${applicationRole}";
