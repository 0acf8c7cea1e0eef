import asyncio

attempts = []


def retry(function):
    def wrapper():
        for left in (2, 1, 0):
            try:
                return function()
            except OSError:
                if not left:
                    raise

    return wrapper


@retry
async def fetch():
    attempts.append("tried")
    raise OSError


try:
    asyncio.run(fetch())
except OSError:
    pass

print(attempts)
assert attempts == ["tried"] * 3
