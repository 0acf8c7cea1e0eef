import heapq
import sqlite3

shards = [sqlite3.connect(":memory:") for _ in range(2)]
for number, shard in enumerate(shards):
    shard.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, total INTEGER)")
    shard.executemany("INSERT INTO orders VALUES (?, ?)", [(2 * n + number, 10 * n + number) for n in range(1, 5)])
top = "SELECT total, id FROM orders ORDER BY total DESC LIMIT 3"
answers = [shard.execute(top).fetchall() for shard in shards]
merged = list(heapq.merge(*answers, reverse=True))[:3]
average_of_averages = sum(shard.execute("SELECT avg(total) FROM orders WHERE total > 20").fetchone()[0] for shard in shards) / 2
sums = [shard.execute("SELECT sum(total), count(*) FROM orders WHERE total > 20").fetchone() for shard in shards]
average = sum(total for total, _ in sums) / sum(count for _, count in sums)
print(merged, average_of_averages, average)
assert merged == [(41, 9), (40, 8), (31, 7)]
assert (average_of_averages, average) == (33.0, 32.6)
