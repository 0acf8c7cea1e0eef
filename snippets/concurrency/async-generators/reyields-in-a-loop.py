import asyncio

outcomes = []
for statement in ("yield from inner", "yield 1; return 2"):
    try:
        compile(f"async def generate(inner):\n    {statement}\n", "<example>", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)


async def numbers():
    yield 1
    yield 2


async def chain(*parts):
    for part in parts:
        async for item in part:
            yield item


async def main():
    return [item async for item in chain(numbers(), numbers())]


items = asyncio.run(main())
assert outcomes == ["'yield from' inside async function", "'return' with value in async generator"]
assert items == [1, 2, 1, 2]
print(outcomes, items)
