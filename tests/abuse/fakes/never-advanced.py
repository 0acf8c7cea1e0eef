# tries: keep the assert in a generator and a coroutine that nobody advances
# full: vacuous
def generate():
    assert 1 + 0 == 2
    yield


async def wait():
    assert 1 + 0 == 2


generate()
wait().close()
