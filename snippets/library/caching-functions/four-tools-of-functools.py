import functools

calls = []


@functools.lru_cache
def square(number):
    calls.append(number)
    return number * number


@functools.singledispatch
def show(value):
    return "something"


@show.register
def _(value: int):
    return f"the number {value}"


assert ([square(3), square(3)], calls) == ([9, 9], [3])
assert functools.partial(pow, 2)(5) == 32
assert functools.reduce(lambda left, right: f"({left}{right})", "abcd") == "(((ab)c)d)"
assert [show(1), show("one")] == ["the number 1", "something"]
print(calls, functools.partial(pow, 2)(5), show(1))
