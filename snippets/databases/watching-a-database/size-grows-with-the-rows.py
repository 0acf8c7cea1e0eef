import os
import sqlite3

database = sqlite3.connect("app.db")
database.execute("CREATE TABLE log (step TEXT)")


def size():
    database.commit()
    pages, page = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    assert pages * page == os.path.getsize("app.db")
    return pages * page


sizes = []
for _ in range(3):
    database.executemany("INSERT INTO log VALUES (?)", [("x" * 100,)] * 2000)
    sizes.append(size())
growth = [later - earlier for earlier, later in zip(sizes, sizes[1:])]
print([round(bytes_more / 2000, -1) for bytes_more in growth])
assert all(100 < bytes_more / 2000 < 120 for bytes_more in growth)
database.close()
