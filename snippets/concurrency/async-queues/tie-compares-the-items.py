import asyncio

queue = asyncio.PriorityQueue()
for entry in [(1, "written first"), (1, "put second")]:
    queue.put_nowait(entry)
assert [queue.get_nowait() for _ in range(2)] == [(1, "put second"), (1, "written first")]

outcomes, entries = [], [(1, {"job": "first"}), (2, {"job": "second"}), (1, {"job": "third"})]
for entry in entries:
    try:
        outcomes.append(queue.put_nowait(entry))
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == [None, None, "'<' not supported between instances of 'dict' and 'dict'"]
assert queue.get_nowait() is entries[0]
print(outcomes)
