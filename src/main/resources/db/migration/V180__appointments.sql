-- Appointments: what is taken of every time that can be booked, and who booked it.

-- name and telephone number of a booking are sealed by a key of the person's own
create table booking_person (
  person      bytea primary key,      -- keyed index of the ID number
  wrapped_key bytea not null
);

-- made when a time is first asked for; what is free is the capacity in the places' file less what is taken here
create table booking_slot (
  id         bigint generated always as identity primary key,
  place      text not null,
  item_group text not null,
  tier       text not null,           -- online, by telephone, at the counter: each has its own share
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  taken      integer not null default 0 check (taken >= 0),  -- held and booked; a hold that has run out counts until it is released
  unique (place, item_group, tier, starts_at)
);
create index booking_slot_day on booking_slot (place, starts_at);

create sequence booking_sequence;

create table booking (
  number       text primary key,
  slot         bigint not null references booking_slot,
  person       bytea not null references booking_person,
  request_key  text not null,
  asked_for    timestamptz not null,   -- the time of the request; it may have been moved since
  item         text not null,
  state        text not null,
  name         bytea,
  phone        bytea,
  hold_until   timestamptz not null,
  made_at      timestamptz not null,
  made_by      text,                  -- the clerk who entered it; null for the person's own
  begun_at     timestamptz,           -- when its process took it up
  confirmed_at timestamptz,
  arrived_at   timestamptz,
  late         boolean not null default false,
  ended_at     timestamptz,
  assignee     text,
  window_name  text,
  refusals     text[] not null default '{}',
  constraint booking_once unique (person, request_key)
);
create index booking_of_slot on booking (slot);
create index booking_held on booking (slot, hold_until) where state = 'HELD';
create index booking_assignee on booking (assignee, slot) where assignee is not null;
create index booking_unrated on booking (ended_at) where state = 'FINISHED';

-- what happened to it, in order
create table booking_event (
  id      bigint generated always as identity primary key,
  booking text not null references booking,
  at      timestamptz not null,
  code    text not null,
  actor   text not null
);
create index booking_event_booking on booking_event (booking, id);

create table booking_block (
  id       bigint generated always as identity primary key,
  person   bytea not null references booking_person,
  at       timestamptz not null,
  until_at timestamptz not null,
  cause    text not null              -- the finding
);
create index booking_block_person on booking_block (person, until_at);

-- other hours than the week's, or none, on one day; entered by people, and stronger than the places' file
create table special_day (
  place     text not null,
  day       date not null,
  hours     text[] not null,          -- such as 09:00-12:00; empty: closed
  reason_zh text not null,
  reason_en text not null,
  set_by    text not null,
  set_at    timestamptz not null,
  primary key (place, day)
);

create table waiting_for_slot (
  id         bigint generated always as identity primary key,
  place      text not null,
  item_group text not null,
  tier       text not null,
  item       text not null,
  person     bytea not null references booking_person,
  from_day   date not null,
  until_day  date not null,
  name       bytea not null,
  phone      bytea not null,
  since      timestamptz not null,
  offered    text references booking,  -- what they were offered; null while they wait
  constraint waiting_once unique (person, place, item)
);
create index waiting_in_line on waiting_for_slot (place, item_group, tier, since) where offered is null;

create table booking_rating (
  booking text primary key references booking,
  at      timestamptz not null,
  level   text not null,
  words   bytea
);
revoke update, delete on booking_rating, booking_event from "${applicationRole}";
