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
    log = [target.send(None)]
    try:
        target.throw(ValueError("thrown in"))
    except ValueError as error:
        log += [str(error), target.close()]
    return log


for make in (coroutine, generator):
    assert drive(make()) == ["name?", "Ada"]
    assert interrupt(make()) == ["name?", "thrown in", None]
print(drive(coroutine()), drive(generator()))
