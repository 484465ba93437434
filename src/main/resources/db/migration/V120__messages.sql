-- Messages to the people of cases. A row is made by the transaction that tells what happened; its words are made when it
-- is read or sent, so nothing personal stands here.

create table message (
  id          uuid primary key,       -- gateways get it too: what they took once they do not send again
  case_number text not null references case_file,
  service     text not null,
  code        text not null,          -- which of messages.yaml
  person      bytea not null,         -- keyed index of the ID number
  applicant   boolean not null,
  last_day    date,                   -- until when the case waits for the person, where it does
  told_at     timestamptz not null,
  shown_at    timestamptz,            -- since when it can be read in the portal; null while it is planned
  next_at     timestamptz not null,   -- when it is looked at next
  state       text not null,
  channel     text,                   -- by which it was sent, or is tried
  attempts    integer not null default 0,
  sent_at     timestamptz,
  gateway_id  text,
  failure     text,                   -- of the last attempt; no personal data
  read_at     timestamptz,
  constraint told_once unique (case_number, code, person, told_at)
);
create index message_due on message (next_at) where state = 'WAITING';
create index message_person on message (person, shown_at) where shown_at is not null;
create index message_unread on message (person) where shown_at is not null and read_at is null;

-- how somebody wants to be reached; the addresses sealed with the person's own key
create table contact_preference (
  person      bytea primary key,
  wrapped_key bytea not null,
  channel     text not null,
  language    text not null,
  mobile      bytea,
  wechat      bytea,
  e_mail      bytea,
  changed_at  timestamptz not null
);
