-- With Keycloak: what tokens told about people when they signed in, for the task list's look-ups and for messages. Nobody
-- signs in by this. Name and ID number are sealed with a key of the row's own.

create table known_account (
  username    text primary key,
  person      bytea not null,         -- keyed index of the ID number
  wrapped_key bytea not null,
  name        bytea not null,
  id_number   bytea not null,
  roles       text not null,          -- separated by commas
  groups      text not null,
  staff       boolean not null,
  told_at     timestamptz not null    -- when the token was made: an older one changes nothing
);
create index known_account_person on known_account (person);
create index known_account_staff on known_account (told_at) where staff;
