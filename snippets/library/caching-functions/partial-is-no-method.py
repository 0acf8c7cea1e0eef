import functools
import warnings


def count(*args):
    return len(args)


class Shop:
    order = functools.partial(count, "apple")


with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    through_instance = Shop().order()
print("arguments passed:", through_instance)
assert through_instance == 1
