-- Limits in hours need the moment at which a clock began and stopped, not only the day. Days kept so far become their
-- first moment, Beijing time: the same day, which is all that a limit in working days looks at.
drop index clock_stop_one_open;
alter table legal_clock alter column started_on type timestamptz
  using started_on::timestamp at time zone 'Asia/Shanghai';
alter table legal_clock rename column started_on to started_at;
alter table clock_stop drop constraint clock_stop_check;
alter table clock_stop alter column from_day type timestamptz using from_day::timestamp at time zone 'Asia/Shanghai';
alter table clock_stop alter column until_day type timestamptz using until_day::timestamp at time zone 'Asia/Shanghai';
alter table clock_stop rename column from_day to from_at;
alter table clock_stop rename column until_day to until_at;
alter table clock_stop add check (until_at >= from_at);
create unique index clock_stop_one_open on clock_stop (case_number) where until_at is null;

-- More time, once a case, with the reason that the applicant is told (行政许可法 §42).
create table clock_extension (
  case_number  text primary key references legal_clock,
  working_days int not null check (working_days > 0),
  reason       bytea not null,         -- sealed
  extended_by  text not null,
  extended_at  timestamptz not null
);
