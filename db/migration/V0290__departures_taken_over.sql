-- Which line of an earlier register a case was taken over from: the same departure is not taken over twice. A digest of name, day of birth,
-- unit, day of leaving, and the place among lines that say the same; null for the cases of this program's own people.
ALTER TABLE streamlining_case
    ADD COLUMN register_key CHAR(64) CHARACTER SET ascii NULL AFTER digest,
    ADD UNIQUE KEY streamlining_case_register (register_key);

UPDATE streamlining_case c
  JOIN (SELECT id,
               SHA2(CONCAT_WS('|', full_name, COALESCE(CAST(born AS CHAR), '-'), unit_id, leave_on,
                              ROW_NUMBER() OVER (PARTITION BY CAST(full_name AS BINARY), born, unit_id, leave_on ORDER BY id)),
                    256) AS register_key
          FROM streamlining_case
         WHERE person_id IS NULL AND state = 'DEPARTED') past ON past.id = c.id
   SET c.register_key = past.register_key;
