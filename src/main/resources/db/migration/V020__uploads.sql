-- Files that people hand in. The name and the content are sealed by a key of the file's own; the key is wrapped by the
-- master key while the file waits for its case, then by the case's key.

create table uploaded_file (
  id          uuid primary key,
  owner       bytea not null,        -- keyed index of the ID number of the person who handed it in
  service     text not null,
  material    text not null,
  case_number text references case_file,   -- null while no case has taken it
  name        bytea not null,
  media_type  text not null,
  bytes       bigint,                -- null until all of it has arrived
  wrapped_key bytea not null,
  uploaded_at timestamptz not null
);
create index uploaded_file_waiting on uploaded_file (owner, uploaded_at) where case_number is null;
create index uploaded_file_case on uploaded_file (case_number, uploaded_at) where case_number is not null;

create table uploaded_file_chunk (
  file   uuid not null references uploaded_file on delete cascade,
  n      integer not null,
  sealed bytea not null,
  primary key (file, n)
);
-- what is encrypted does not get smaller by packing
alter table uploaded_file_chunk alter column sealed set storage external;
