class Ask:
    def __await__(self):
        return (yield "name?")


async def coroutine():
    return await Ask()


def generator():
    return (yield "name?")


def received(target):
    try:
        asked = target.send(None)
        target.send("Ada")
    except StopIteration as stop:
        return asked, stop.value
    except AttributeError:
        return "no send()"


results = [received(coroutine()), received(generator())]
assert results[0] == ("name?", "Ada") and results[1] in (("name?", "Ada"), "no send()")
print(results)
assert results == [("name?", "Ada"), "no send()"]
