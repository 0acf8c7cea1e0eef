import asyncio

queue = asyncio.Queue()
queue.put_nowait("item")
outcomes = [queue.get_nowait()]
for _ in range(2):
    try:
        outcomes.append(queue.task_done())
    except ValueError as error:
        outcomes.append(str(error))
assert outcomes == ["item", None, "task_done() called too many times"]
print(outcomes)
