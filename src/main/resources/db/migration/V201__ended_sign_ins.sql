-- Sign-ins that Keycloak has ended, until no session can be left of them: every node closes its own.

create table ended_sign_in (
  id       uuid primary key,
  sid      text,                      -- one sign-in; null: all of the subject that began before
  subject  text,
  ended_at timestamptz not null
);
create index ended_sign_in_at on ended_sign_in (ended_at);
