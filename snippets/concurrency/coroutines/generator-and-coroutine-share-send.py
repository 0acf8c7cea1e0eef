import asyncio


class Ask:
    def __await__(self):
        return (yield "name?")


async def coroutine():
    return await Ask()


def generator():
    return (yield "name?")


def drive(target):
    log = [target.send(None)]
    try:
        target.send("Ada")
    except StopIteration as stop:
        log.append(stop.value)
    return log


def interrupt(target):
    target.send(None)
    outcome = "nothing raised"
    try:
        target.throw(ValueError("thrown in"))
    except ValueError as error:
        outcome = str(error)
    return outcome, target.close()


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


assert drive(coroutine()) == ["name?", "Ada"]
assert drive(generator()) == ["name?", "Ada"]
assert interrupt(coroutine()) == ("thrown in", None)
assert interrupt(generator()) == ("thrown in", None)
assert asyncio.run(misuse()) == ["'coroutine' object is not iterable", "TypeError"]
print(drive(coroutine()), drive(generator()))
