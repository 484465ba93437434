-- Documents made of what was issued. A row is made by the transaction that issues; the PDF when somebody first wants it.

create sequence certificate_number;

create table certificate (
  number          text primary key,
  case_number     text not null references case_file,
  service_version text not null,
  issued_at       timestamptz not null,
  revoked_at      timestamptz,
  code_digest     bytea not null unique,  -- keyed digest of number and verification code: what is asked for
  code            bytea not null,         -- the verification code, sealed with the case
  holder          bytea not null,         -- the masked name that verification shows, sealed with the case
  facts_digest    bytea not null,         -- keyed digest of what the document says
  pdf             bytea                   -- rendered, signed and sealed; null until it was first fetched
);
create index certificate_case on certificate (case_number, issued_at);
-- what is encrypted does not get smaller by packing
alter table certificate alter column pdf set storage external;
