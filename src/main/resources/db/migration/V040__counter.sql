-- Applications that a clerk takes for somebody at the window.

alter table case_file add column taken_by text;   -- username of the clerk; null where the applicant handed it in
