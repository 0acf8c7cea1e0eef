import sys
import types

module = types.ModuleType("tools")
exec("public = 1\n_private = 2\nclass Account:\n    __secret = 3\n    __part__ = 4\n    _hint = 5", module.__dict__)
sys.modules["tools"] = module
namespace = {}
exec("from tools import *", namespace)
imported = sorted(name for name in namespace if not name.startswith("__"))
attributes = vars(module.Account)
print(imported, "_Account__secret" in attributes)
assert imported == ["Account", "public"] and module._private == 2
assert [attributes[name] for name in ("_Account__secret", "__part__", "_hint")] == [3, 4, 5]
assert "__secret" not in attributes
