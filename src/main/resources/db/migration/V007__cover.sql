-- After how many minutes without a touch the screen covers itself: null for the usual time, 0 for never.
alter table account add column cover_minutes integer;
