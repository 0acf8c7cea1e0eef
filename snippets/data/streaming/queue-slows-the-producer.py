import queue

items = queue.Queue()
for number in range(10_000):
    items.put_nowait(number)
print(items.qsize())
assert items.full()
