import asyncio

seen = []


def logged(function):
    def wrapper():
        seen.append("before")
        result = function()
        seen.append("after")
        return result

    return wrapper


@logged
async def work():
    seen.append("work")


asyncio.run(work())

print(seen)
assert sorted(seen) == ["after", "before", "work"]
assert seen[0] == "before"
assert seen == ["before", "work", "after"]
