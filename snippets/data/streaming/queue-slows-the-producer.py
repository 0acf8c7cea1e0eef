import queue

items = queue.Queue()
for number in range(10_000):
    items.put_nowait(number)
assert items.qsize() == 10_000
print(items.full())
assert items.full()
