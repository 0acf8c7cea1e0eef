import asyncio

queue = asyncio.PriorityQueue()
for entry in [(2, "late"), (1, "written first"), (1, "put second")]:
    queue.put_nowait(entry)
order = [queue.get_nowait()[1] for _ in range(3)]

queue.put_nowait((1, {"job": "first"}))
outcome = "nothing raised"
try:
    queue.put_nowait((1, {"job": "second"}))
except TypeError as error:
    outcome = f"TypeError: {error}"

assert order == ["put second", "written first", "late"]
assert outcome == "TypeError: '<' not supported between instances of 'dict' and 'dict'"
print(order, outcome)
