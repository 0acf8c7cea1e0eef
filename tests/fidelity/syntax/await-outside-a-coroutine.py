# shows: await outside a coroutine
# ends: unfit|refused
def f():
    await g()


assert f() == 1
