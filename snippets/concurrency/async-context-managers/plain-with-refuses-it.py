import asyncio

outcomes = []
for kind in ("def", "async def"):
    try:
        compile(f"{kind} use(manager):\n    async with manager:\n        pass", "<example>", "exec")
        outcomes.append("compiled")
    except SyntaxError as error:
        outcomes.append(error.msg)


async def main():
    try:
        with asyncio.Lock():
            outcomes.append("entered")
    except (TypeError, AttributeError):
        outcomes.append("refused")


asyncio.run(main())
assert outcomes == ["'async with' outside async function", "compiled", "refused"]
print(outcomes)
