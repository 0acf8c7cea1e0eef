import asyncio


async def numbers(start):
    yield start
    yield start + 1


async def chain(*parts):
    for part in parts:
        async for item in part:
            yield item


async def main():
    return [item async for item in chain(numbers(1), numbers(5))]


assert asyncio.run(main()) == [1, 2, 5, 6]
try:
    compile("async def chain(inner):\n    yield from inner\n", "<example>", "exec")
    outcome = "compiled"
except SyntaxError as error:
    outcome = error.msg
assert outcome == "'yield from' inside async function"
print(outcome)
