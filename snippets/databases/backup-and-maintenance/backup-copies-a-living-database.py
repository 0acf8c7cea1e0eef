import sqlite3

source = sqlite3.connect("app.db", isolation_level=None)
source.execute("PRAGMA page_size = 512")
source.execute("CREATE TABLE log (step TEXT)")
source.execute("INSERT INTO log SELECT printf('%0100d', value) FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 200) SELECT value FROM n)")
seen = []


def progress(status, remaining, total):
    if not seen:
        source.execute("INSERT INTO log VALUES ('meanwhile')")
    seen.append(remaining)


target = sqlite3.connect("copy.db")
source.backup(target, pages=5, progress=progress)
copied = target.execute("SELECT count(*), sum(step = 'meanwhile') FROM log").fetchone()
print(len(seen) > 5, copied)
assert len(seen) > 5 and seen[-1] == 0
assert copied == (201, 1)
assert target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
source.close(), target.close()
