-- The time by law of cases that a person works on: when it began, and when it stood still.

create table legal_clock (
  case_number text primary key references case_file,
  started_on  date not null           -- day of acceptance, Beijing time; not counted
);

create table clock_stop (
  id          bigint generated always as identity primary key,
  case_number text not null references legal_clock,
  from_day    date not null,
  until_day   date,                   -- null while the clock stands
  check (until_day >= from_day)
);
create unique index clock_stop_one_open on clock_stop (case_number) where until_day is null;
create index clock_stop_case on clock_stop (case_number, id);

-- Cases that were with a person before there were clocks: the day of application is the earliest it can have begun.
insert into legal_clock (case_number, started_on)
select number, (submitted_at at time zone 'Asia/Shanghai')::date from case_file
where status in ('ACCEPTED', 'REVIEWING', 'PASSED_ON', 'REVIEW_SUPPLEMENT', 'SPECIAL');

insert into clock_stop (case_number, from_day)
select number, (changed_at at time zone 'Asia/Shanghai')::date from case_file
where status in ('REVIEW_SUPPLEMENT', 'SPECIAL');
