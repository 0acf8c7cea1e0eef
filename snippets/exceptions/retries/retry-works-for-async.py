import asyncio

attempts = []


def retry(function):
    def wrapper():
        for _ in range(3):
            try:
                return function()
            except OSError:
                pass

    return wrapper


@retry
def read():
    attempts.append("read")
    raise OSError


@retry
async def fetch():
    attempts.append("fetch")
    raise OSError("down")


read()
assert attempts == ["read"] * 3
try:
    asyncio.run(fetch())
    outcome = "ended"
except OSError as error:
    outcome = str(error)
assert (outcome, attempts[3]) == ("down", "fetch")
assert fetch.__name__ == "wrapper"

print(attempts)
assert attempts == ["read"] * 3 + ["fetch"] * 3
