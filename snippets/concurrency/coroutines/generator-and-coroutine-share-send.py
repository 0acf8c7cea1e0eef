import asyncio


class Ask:
    def __await__(self):
        return (yield "name?")


async def coroutine():
    return await Ask()


def generator():
    return (yield "name?")


def drive(target):
    question = target.send(None)
    try:
        target.send("Ada")
    except StopIteration as stop:
        return question, stop.value


async def misuse():
    outcome = []
    target = coroutine()
    try:
        iter(target)
    except TypeError as error:
        outcome.append(str(error))
    target.close()
    try:
        await generator()
    except TypeError as error:
        outcome.append(type(error).__name__)
    return outcome


shared = [hasattr(kind, name) for kind in (type(generator()), type(misused := coroutine())) for name in ("send", "throw", "close")]
misused.close()

assert shared == [True] * 6
assert drive(coroutine()) == ("name?", "Ada")
assert drive(generator()) == ("name?", "Ada")
assert asyncio.run(misuse()) == ["'coroutine' object is not iterable", "TypeError"]
print(drive(coroutine()), drive(generator()))
