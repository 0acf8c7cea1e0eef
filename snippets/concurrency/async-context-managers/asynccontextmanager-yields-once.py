import asyncio
import contextlib


@contextlib.asynccontextmanager
async def session(yields):
    for number in range(yields):
        yield f"target {number}"


async def outcome_of(yields):
    try:
        async with session(yields) as target:
            return target
    except RuntimeError as error:
        return str(error)


outcomes = [asyncio.run(outcome_of(yields)) for yields in (0, 1, 2)]
assert outcomes == ["generator didn't yield", "target 0", "generator didn't stop"]
print(outcomes)
