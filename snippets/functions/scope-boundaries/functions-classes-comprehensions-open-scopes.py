import contextlib
import types


def function():
    in_function = 1
    return in_function


class Class:
    in_class = 2


results = [function(), (lambda in_lambda: in_lambda)(3)]
numbers = [in_comprehension for in_comprehension in (4,)]
module = types.ModuleType("module")
exec("in_module = 5", vars(module))

if True:
    in_if = 6
for in_for in (7,):
    pass
with contextlib.nullcontext(8) as in_with:
    pass

leaked = sorted(name for name in globals() if name.startswith("in_"))
assert leaked == ["in_for", "in_if", "in_with"]
assert (results, Class.in_class, module.in_module) == ([1, 3], 2, 5)
assert (numbers, in_if, in_for, in_with) == ([4], 6, 7, 8)
print(leaked)
