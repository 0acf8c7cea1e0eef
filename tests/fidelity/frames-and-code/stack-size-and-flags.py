# shows: flags and the sizes of code objects are CPython's own
def f(x):
    assert x == 1
    return x


f(1)
with open(__file__) as file:
    module = compile(file.read(), __file__, "exec", dont_inherit=True)
again = [c for c in module.co_consts if hasattr(c, "co_name") and c.co_name == "f"][0]
pairs = [(getattr(c, "co_stacksize"), c.co_flags, c.co_nlocals) for c in (f.__code__, again)]
assert pairs[0] == pairs[1]
print(pairs[0])
