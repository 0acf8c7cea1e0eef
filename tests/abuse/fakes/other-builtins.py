# tries: take the builtins away, with all names that a recorder could look up
# full: refuted
import builtins

names = [name for name in vars(builtins) if name not in {"__build_class__", "__import__", "AssertionError"}]
remove = delattr
for name in names:
    remove(builtins, name)
assert 1 + 0 == 2
