import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1, 8)])


def by_offset(page):
    return [row[0] for row in connection.execute("SELECT id FROM item ORDER BY id LIMIT 3 OFFSET ?", (3 * page,))]


def by_cursor(last):
    return [row[0] for row in connection.execute("SELECT id FROM item WHERE id > ? ORDER BY id LIMIT 3", (last,))]


offset_pages = [by_offset(page) for page in range(4)]
cursor_pages = [by_cursor(0)]
for _ in range(3):
    cursor_pages.append(by_cursor(cursor_pages[-1][-1]))
assert offset_pages == cursor_pages == [[1, 2, 3], [4, 5, 6], [7], []]
print(cursor_pages)
