# shows: own functions are compiled as compile() compiles the file
import dis


def f(x, y):
    assert x == y
    assert x is not None or y in (1, 2)
    return x


f(1, 1)
with open(__file__) as file:
    module = compile(file.read(), __file__, "exec")
again = [c for c in module.co_consts if hasattr(c, "co_name") and c.co_name == "f"][0]
assert again.co_code == f.__code__.co_code
assert again == f.__code__
print(again == f.__code__)
