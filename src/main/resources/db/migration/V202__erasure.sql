-- Erasing the personal data of a case: its key is destroyed, and whatever finds its people goes with it. Number, service,
-- state and days stay for the figures, the ledger and the evidence.

alter table case_file
  alter column wrapped_key drop not null,   -- null: destroyed, and nothing sealed with it opens again
  alter column applicant drop not null,
  add column erased_at timestamptz,
  add column erasure_cause text,
  add constraint erased_without_key check ((erased_at is null) = (wrapped_key is not null));

-- commitments that were repaired are still counted when nobody is found by them any more
alter table false_commitment alter column person drop not null;

-- Cases whose data is not erased for as long as they stand here (保全), for a court or whoever else may order it.
create table case_hold (
  case_number text primary key references case_file,
  basis       text not null,         -- the paper that orders it; no personal data
  set_by      text not null,
  set_at      timestamptz not null
);
