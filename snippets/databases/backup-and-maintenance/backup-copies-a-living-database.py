import sqlite3

source, other = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
source.execute("CREATE TABLE log (step TEXT)")
source.executemany("INSERT INTO log VALUES (?)", [("x" * 4000,)] * 6)
pages = source.execute("PRAGMA page_count").fetchone()[0]
seen = []


def progress(status, remaining, total):
    seen.append((remaining, total))
    if len(seen) == 2:
        other.execute("INSERT INTO log VALUES ('meanwhile')")


target = sqlite3.connect(":memory:")
source.backup(target, pages=1, progress=progress)
copied, current = (connection.execute("SELECT step FROM log").fetchall() for connection in (target, other))
remaining = [left for left, _ in seen]
print(remaining[:3], len(copied))
assert remaining[:3] == [pages - 1, pages - 2, seen[2][1] - 1]
assert copied == current and copied[-1] == ("meanwhile",)
source.close(), other.close()
