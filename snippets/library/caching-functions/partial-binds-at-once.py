from functools import partial


def show(*args):
    return args


number = 1
bound = partial(show, number)
late = lambda: show(number)
number = 2

assert (bound(), late()) == ((1,), (2,))
assert (bound.func, bound.args) == (show, (1,))
print("partial:", bound(), "lambda:", late())
