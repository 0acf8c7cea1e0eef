import copy
from contextlib import contextmanager


@contextmanager
def restored_on_error(state):
    saved = copy.deepcopy(state)
    try:
        yield state
    except BaseException:
        state.clear()
        state.update(saved)
        raise


stock = {"apple": [1, 2], "pear": [3]}
seen_elsewhere = stock
try:
    with restored_on_error(stock):
        stock["apple"].append(9)
        del stock["pear"]
        raise ValueError("no such fruit")
except ValueError as error:
    outcome = str(error)
assert (outcome, seen_elsewhere) == ("no such fruit", {"apple": [1, 2], "pear": [3]})

with restored_on_error(stock):
    stock["apple"].append(9)
assert stock == {"apple": [1, 2, 9], "pear": [3]}
print(stock)
