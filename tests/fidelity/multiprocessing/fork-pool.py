# shows: a pool of forked processes
import multiprocessing


def square(x):
    return x * x


with multiprocessing.get_context("fork").Pool(2) as pool:
    seen = pool.map(square, range(4))
assert seen == [0, 1, 4, 9]
print(seen)
