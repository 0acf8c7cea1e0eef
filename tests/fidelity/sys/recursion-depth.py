# shows: how deep a function can call itself
depth = 0


def f():
    global depth
    depth += 1
    f()


try:
    f()
except RecursionError as error:
    print(str(error)[:32], depth)
assert depth > 900
