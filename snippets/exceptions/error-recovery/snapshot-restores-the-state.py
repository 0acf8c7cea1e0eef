import copy
from contextlib import contextmanager


@contextmanager
def restored_on_error(state):
    saved = copy.deepcopy(state)
    try:
        yield
    except BaseException:
        state.clear()
        state.update(saved)
        raise


stock = {"apple": [1, 2], "pear": [3]}
seen_elsewhere = stock
try:
    with restored_on_error(stock):
        stock["apple"].append(9)
        stock["plum"] = stock.pop("pear")
        raise ValueError(copy.deepcopy(stock))
except ValueError as error:
    (reached,) = error.args
assert reached == {"apple": [1, 2, 9], "plum": [3]}
assert seen_elsewhere == {"apple": [1, 2], "pear": [3]}

with restored_on_error(stock):
    stock["apple"].append(9)
assert stock == {"apple": [1, 2, 9], "pear": [3]}
print(reached, seen_elsewhere, sep="\n")
