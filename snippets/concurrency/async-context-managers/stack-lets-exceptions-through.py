import asyncio
import contextlib


async def main(*managers):
    async with contextlib.AsyncExitStack() as stack:
        for manager in managers:
            stack.enter_context(manager)
        raise ValueError("bad input")
    return "suppressed"


def outcome_of(*managers):
    try:
        return asyncio.run(main(*managers))
    except ValueError as error:
        return f"raised {error}"


outcomes = [outcome_of(), outcome_of(contextlib.suppress(KeyError)), outcome_of(contextlib.suppress(ValueError))]
assert outcomes == ["raised bad input", "raised bad input", "suppressed"]
print(outcomes)
