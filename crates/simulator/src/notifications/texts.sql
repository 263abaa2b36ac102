-- Notes and errors are kept in both languages.
ALTER TABLE notification ADD COLUMN note_zh TEXT;
ALTER TABLE attempt ADD COLUMN error_zh TEXT;
