-- The root of every tree: the country, under the opening decision of this database.
INSERT INTO decision (id, number, title, issuer, signer, signed_on, effective_on)
VALUES (1, 'KT-01', 'Khởi tạo cơ sở dữ liệu tổ chức', 'Biên Chế', 'Hệ thống', '2000-01-01', '2000-01-01');
INSERT INTO recording (id, decision_id, recorded_at, actor) VALUES (1, 1, UTC_TIMESTAMP(6), 'system');
INSERT INTO unit (id, created_in) VALUES (1, 1);
INSERT INTO unit_version (unit_id, code, name, search_name, kind, parent_id, funding_group, valid_from, decision_id, recorded_in)
VALUES (1, 'VN', 'Việt Nam', 'viet nam', 'COUNTRY', NULL, 'STATE', '2000-01-01', 1, 1);
INSERT INTO unit_path (unit_id, valid_from, valid_until, path) VALUES (1, '2000-01-01', '9999-12-31', '/1/');
UPDATE id_block SET next_id = 2 WHERE name = 'unit';
