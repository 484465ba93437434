-- What people have entered of an application and not handed in yet: one draft a person and service, sealed by a key of its
-- own that goes with the row.

create table draft (
  owner           bytea not null,       -- keyed index of the person's ID number
  service         text not null,
  service_version text not null,        -- whose form was filled in
  version         integer not null,     -- counts the saves: of two who continue the same one, the second is told
  client_key      text not null,        -- under which it will be handed in
  wrapped_key     bytea not null,
  content         bytea not null,       -- form fields and ids of uploaded files, sealed
  saved_at        timestamptz not null,
  primary key (owner, service)
);
create index draft_saved on draft (saved_at);
