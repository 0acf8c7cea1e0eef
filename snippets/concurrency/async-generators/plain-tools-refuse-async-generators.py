async def squares():
    yield 1


def loop_over(items):
    for item in items:
        return item


refused = []
for tool in (loop_over, list, sum):
    try:
        refused.append(tool(squares()))
    except TypeError as error:
        refused.append(str(error))
assert refused == ["'async_generator' object is not iterable"] * 3
print(refused[0])
