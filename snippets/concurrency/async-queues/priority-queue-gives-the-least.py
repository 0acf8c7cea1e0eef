import asyncio

queue, plain = asyncio.PriorityQueue(), asyncio.Queue()
for entry in [(2, "b"), (3, "c"), (1, "a")]:
    queue.put_nowait(entry)
    plain.put_nowait(entry)
order = [queue.get_nowait() for _ in range(3)]
assert order == [(1, "a"), (2, "b"), (3, "c")]
assert [plain.get_nowait() for _ in range(3)] == [(2, "b"), (3, "c"), (1, "a")]
print(order)
