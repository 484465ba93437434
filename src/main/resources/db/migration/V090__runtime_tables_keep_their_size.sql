-- Tables that fill and empty with the cases under way. Truncated while nobody works, they look tiny when the next cases
-- arrive; a plan made then reads them from end to end, and is kept while they grow.
alter table act_ru_execution set (vacuum_truncate = false);
alter table act_ru_ext_task set (vacuum_truncate = false);
alter table act_ru_variable set (vacuum_truncate = false);
alter table act_ru_event_subscr set (vacuum_truncate = false);
alter table act_ru_job set (vacuum_truncate = false);
alter table act_ru_task set (vacuum_truncate = false);
alter table act_ru_identitylink set (vacuum_truncate = false);
alter table act_ru_incident set (vacuum_truncate = false);
