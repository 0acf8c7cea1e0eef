import asyncio

attempts = []


def retry(function):
    async def wrapper():
        for left in reversed(range(3)):
            try:
                return await function()
            except OSError:
                if not left:
                    raise

    return wrapper


async def fetch():
    attempts.append("tried")
    raise OSError("down")


coroutine = fetch()
coroutine.close()
assert attempts == []
try:
    asyncio.run(retry(fetch)())
    outcome = "fetched"
except OSError as error:
    outcome = str(error)
assert (attempts, outcome) == (["tried"] * 3, "down")
print(attempts)
