class Ask:
    def __await__(self):
        return (yield "name?")


async def coroutine():
    return await Ask()


def generator():
    return (yield "name?")


def received(target):
    try:
        target.send(None)
        target.send("Ada")
    except StopIteration as stop:
        return stop.value
    except AttributeError:
        return "no send()"


results = [received(coroutine()), received(generator())]
assert results[0] == "Ada" and results[1] in ("Ada", "no send()")
print(results)
assert results == ["Ada", "no send()"]
