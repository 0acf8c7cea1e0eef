import asyncio

queue, plain = asyncio.PriorityQueue(), asyncio.Queue()
for entry in [(2, "b"), (3, "c"), (1, "a")]:
    queue.put_nowait(entry)
    plain.put_nowait(entry)
order = [queue.get_nowait()[1] for _ in range(3)]
assert order == ["a", "b", "c"]
assert [plain.get_nowait()[1] for _ in range(3)] == ["b", "c", "a"]
print(order)
