import asyncio

queue = asyncio.PriorityQueue()
for entry in [(1, "written first"), (1, "put second")]:
    queue.put_nowait(entry)
assert [queue.get_nowait()[1] for _ in range(2)] == ["put second", "written first"]

outcomes = []
for entry in [(1, {"job": "first"}), (2, {"job": "second"}), (1, {"job": "third"})]:
    try:
        outcomes.append(queue.put_nowait(entry))
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == [None, None, "'<' not supported between instances of 'dict' and 'dict'"]
print(outcomes)
