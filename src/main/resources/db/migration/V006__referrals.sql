-- The directory of who else can help: the same for everybody, nothing about anybody.
create table referral (
    id         uuid         not null primary key,
    name       varchar(100) not null,
    purpose    varchar(300) not null,
    phone      varchar(40)  not null,
    email      varchar(254) not null,
    web        varchar(300) not null,
    hours      varchar(100) not null,
    note       varchar(500) not null,
    urgent     boolean      not null,
    sort_order integer      not null,
    version    integer      not null
);

-- A start. Numbers are those that are public in the United Kingdom; everything else is for the house to fill in.
insert into referral (id, name, purpose, phone, email, web, hours, note, urgent, sort_order, version) values
('6f2c1d00-0000-4000-8000-000000000001', 'Emergency services',
 'A life is in danger, now.', '999', '', '', 'Day and night',
 'Free from any telephone. 112 works too, here and in the rest of Europe.', true, 10, 1),
('6f2c1d00-0000-4000-8000-000000000002', 'Samaritans',
 'Somebody to talk to, about anything, for anyone.', '116 123', 'jo@samaritans.org', 'https://www.samaritans.org',
 'Day and night', 'Free. For a mentor after a hard conversation as well.', true, 20, 1),
('6f2c1d00-0000-4000-8000-000000000003', 'NHS 111',
 'Help with health that cannot wait and is no emergency, mental health included.', '111', '', 'https://111.nhs.uk',
 'Day and night', 'In a mental health crisis, ask for the mental health option.', true, 30, 1),
('6f2c1d00-0000-4000-8000-000000000004', 'The mentee’s own GP',
 'Their own health, and the way to most other help.', '', '', '', '',
 'The mentee knows the practice. Those who look after others often have no doctor of their own: ask.', false, 40, 1),
('6f2c1d00-0000-4000-8000-000000000005', 'Occupational health',
 'Work that makes ill, illness that makes work hard, coming back after sick leave.', '', '', '', '', '', false, 50, 1),
('6f2c1d00-0000-4000-8000-000000000006', 'Confidential counselling',
 'Distress, grief, trauma, a marriage: whatever needs a therapist and not a mentor.', '', '', '', '', '', false, 60, 1),
('6f2c1d00-0000-4000-8000-000000000007', 'Helpline of the profession',
 'A colleague at the telephone who knows the work.', '', '', '', '', '', false, 70, 1),
('6f2c1d00-0000-4000-8000-000000000008', 'Professional body or union',
 'Contracts, complaints, bullying, standing before a regulator.', '', '', '', '', '', false, 80, 1),
('6f2c1d00-0000-4000-8000-000000000009', 'Whoever supports you as a mentor',
 'A conversation that stays with you, a boundary you are not sure of.', '', '', '', '', '', false, 90, 1);
