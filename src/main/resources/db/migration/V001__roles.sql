-- Flyway runs as the owner of all tables. The application reads and writes their rows, and changes no table.
-- Held for everything that the owner creates from here on.
grant usage on schema public to "${applicationRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${applicationRole}";
alter default privileges in schema public grant usage, select on sequences to "${applicationRole}";

-- A database that was not empty: the same for what is there already, but for Flyway's own record.
grant select, insert, update, delete on all tables in schema public to "${applicationRole}";
grant usage, select on all sequences in schema public to "${applicationRole}";
revoke insert, update, delete on flyway_schema_history from "${applicationRole}";
