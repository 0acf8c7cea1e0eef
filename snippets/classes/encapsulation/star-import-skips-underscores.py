import sys
import types

vault = types.ModuleType("vault")
exec("door = 1\n_key = 2", vault.__dict__)
sys.modules["vault"] = vault

without_all = {}
exec("from vault import *", without_all)
vault.__all__ = ["_key"]
with_all = {}
exec("from vault import *", with_all)

found = [{name for name in ("door", "_key") if name in names} for names in (without_all, with_all)]
assert found == [{"door"}, {"_key"}]
print(found)
