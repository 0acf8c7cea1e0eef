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
    try:
        return target.throw(ValueError("thrown in"))
    except ValueError as error:
        return str(error), target.close()


for make in (coroutine, generator):
    assert drive(make()) == ["name?", "Ada"]
    assert interrupt(make()) == ("thrown in", None)
print(drive(coroutine()), drive(generator()))
