-- Supervision of deadlines. A case is watched from the moment at which it first waits for a person.
create table supervised_case (
  case_number     text primary key references case_file,
  service         text not null,
  opened_at       timestamptz not null,
  begun           boolean not null default false,  -- its process runs
  changed         boolean not null default true,   -- timer and due dates have to follow
  light           smallint not null default 0 check (light between 0 and 3),
  looked_at       timestamptz not null,            -- last; when it was opened if never
  next_look       timestamptz,
  promised_until  timestamptz,                     -- the first moment after the limit; null while nobody can say
  statutory_until timestamptz,
  standing        boolean not null default false,
  over            boolean not null default false
) with (fillfactor = 80);
create index supervised_case_changed on supervised_case (case_number) where changed;
create index supervised_case_open on supervised_case (light desc, promised_until, case_number) where not over;

-- What was done about it: the ledger. Nothing is deleted; a card withdrawn on appeal stays, as withdrawn.
create table supervision_entry (
  id          bigint generated always as identity primary key,
  case_number text not null references supervised_case,
  code        text not null,
  light       smallint not null check (light between 0 and 3),  -- 0 where somebody was only told
  told        text not null,
  at          timestamptz not null,
  holder      text,
  reason_zh   text not null,
  reason_en   text not null,
  basis_zh    text not null,
  basis_en    text not null,
  remedy      text,
  remedied_by text,
  remedied_at timestamptz,
  appeal      text,
  appealed_by text,
  appealed_at timestamptz,
  ruling      text,
  ruled_by    text,
  ruled_at    timestamptz,
  upheld      boolean,
  unique (case_number, code)
);
create unique index supervision_entry_one_card on supervision_entry (case_number, light) where light > 0;
create index supervision_entry_at on supervision_entry (at);

-- Which days are worked, as all nodes last counted by it.
create table calendar_in_force (
  digest text not null,
  since  timestamptz not null
);

-- Cases that were with a person before there was supervision.
insert into supervised_case (case_number, service, opened_at, looked_at)
select number, service, changed_at, changed_at from case_file
where status in ('ACCEPTED', 'REVIEWING', 'PASSED_ON', 'REVIEW_SUPPLEMENT', 'SPECIAL');
