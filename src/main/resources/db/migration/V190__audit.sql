-- Evidence is written and read; nobody changes or deletes it, the application neither.
-- Nodes take ids in blocks: they are unique and no order. The order is the chain's.
create sequence audit_record_id increment by 50;

create table audit_record (
  id         bigint primary key,
  at         timestamptz not null,
  actor      text not null,   -- staff:<username>, person:<keyed index>, unknown:<keyed index>, system
  role       text not null,
  department text not null,
  action     text not null,
  kind       text not null,
  object     text not null,
  purpose    text not null,
  result     text not null,
  parameters jsonb not null,  -- names and values, without personal data
  mac        bytea not null   -- HMAC-SM3 over all of the above, by a key outside the database
);
create index audit_record_newest on audit_record (at desc, id desc);
create index audit_record_of_object on audit_record (object, at desc);
create index audit_record_of_actor on audit_record (actor, at desc);

-- What is not in the chain yet. A row that is lost here shows: its record is found without a link.
create table audit_waiting (
  record bigint primary key
) with (vacuum_truncate = false);

create table audit_link (
  position bigint primary key,
  record   bigint not null unique,
  previous bytea not null,    -- the hash before
  hash     bytea not null,    -- SM3 over previous, position and record
  seal     bytea not null     -- HMAC-SM3 over the hash
);

create table audit_anchor (
  position  bigint primary key,
  hash      bytea not null,
  at        timestamptz not null,
  signature bytea not null
);

create table audit_anchor_posted (
  position bigint primary key references audit_anchor,
  at       timestamptz not null
);

-- Which key the records are made with, so that a node with another one does not start.
create table audit_key (
  only_one    boolean primary key default true check (only_one),
  fingerprint text not null
);
revoke update, delete on audit_record, audit_link, audit_anchor, audit_anchor_posted, audit_key from "${applicationRole}";
revoke update on audit_waiting from "${applicationRole}";
