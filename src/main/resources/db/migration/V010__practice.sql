-- A mentor's own journal is a row like a relationship's, so that its key, its seals and its rotation are the same.
alter table relationship add column kind varchar(20) default 'MENTORING' not null;
