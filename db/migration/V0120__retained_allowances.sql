-- Why an allowance is kept after its post was lost; those kept for different grounds stand side by side, each until its own end.
ALTER TABLE allowance ADD COLUMN ground VARCHAR(40) CHARACTER SET ascii NULL;
