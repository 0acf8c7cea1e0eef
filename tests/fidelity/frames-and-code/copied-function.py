# shows: a function made from another's code runs its assert
import types


def f(x):
    assert x == 1
    return x


g = types.FunctionType(f.__code__, {"__builtins__": __builtins__}, "g")
assert g(1) == 1
print(g.__name__, g.__globals__.keys() - {"__builtins__"})
