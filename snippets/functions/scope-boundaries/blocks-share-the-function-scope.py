import contextlib


def function():
    if True:
        in_if = 1
    for loop_variable in range(3):
        in_for = loop_variable
    while True:
        in_while = 3
        break
    with contextlib.nullcontext(4) as in_with:
        pass
    try:
        in_try = 5
    finally:
        in_finally = 6
    return loop_variable, in_if, in_for, in_while, in_with, in_try, in_finally


values = function()

assert values == (2, 1, 2, 3, 4, 5, 6)
print(values)
