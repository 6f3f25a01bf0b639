-- Light or dark, where a person has chosen; null follows the device.
alter table account add column appearance varchar(10);
