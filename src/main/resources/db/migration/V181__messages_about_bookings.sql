-- Messages about bookings stand beside those about cases: each is about one or the other.
alter table message alter case_number drop not null;
alter table message add booking text references booking;
alter table message add constraint about_one_thing check ((case_number is null) <> (booking is null));
alter table message add constraint told_once_of_booking unique (booking, code, person, told_at);
