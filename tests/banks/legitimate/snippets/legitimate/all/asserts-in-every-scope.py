class Body:
    value = 3
    assert value == 3

    def method(self):
        assert self.value == 3
        assert __class__ is Body

        def inner():
            assert self.value == 3

        inner()
        return super().__repr__()


async def coroutine():
    assert (await other()) == 5


async def other():
    return 5


def generator():
    assert (yield 1) == 2


Body().method()
try:
    coroutine().send(None)
except StopIteration:
    pass
running = generator()
next(running)
try:
    running.send(2)
except StopIteration:
    pass
assert (walrus := 4) == 4
assert walrus == 4
assert [x for x in range(3)] == [0, 1, 2]
assert (lambda: 3)() == 3
assert {**{"a": 1}} == {"a": 1}
assert f"{walrus:>3}" == "  4"
