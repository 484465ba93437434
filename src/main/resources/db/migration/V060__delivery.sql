-- When and how what was issued reached the people; a case has one delivery.

create table delivery (
  case_number text primary key references case_file,
  at          timestamptz not null,
  way         text not null,          -- electronic, mail, pick-up
  recorded_by text not null,          -- the party's role, the carrier, or the clerk
  received_by bytea                   -- name of whoever received it, sealed
);
