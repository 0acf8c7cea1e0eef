import asyncio


def put_and_get(entries):
    queue, outcomes = asyncio.PriorityQueue(), []
    for entry in entries:
        try:
            queue.put_nowait(entry)
        except TypeError as error:
            outcomes.append(str(error))
    return outcomes + [queue.get_nowait()[1] for _ in range(2)]


assert put_and_get([(1, "written first"), (1, "put second")]) == ["put second", "written first"]
assert put_and_get([(1, {"a": 1}), (2, {"b": 1})]) == [{"a": 1}, {"b": 1}]
raised = put_and_get([(1, {"a": 1}), (1, {"b": 1})])
assert raised == ["'<' not supported between instances of 'dict' and 'dict'", {"a": 1}, {"b": 1}]
print(raised)
