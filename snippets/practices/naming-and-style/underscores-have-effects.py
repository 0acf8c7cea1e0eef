import sys
import types

module = types.ModuleType("tools")
exec("public = 1\n_private = 2\nclass Account:\n    __secret = 3\n    __part__ = 4\n    _hint = 5", module.__dict__)
sys.modules["tools"] = module
namespace = {}
exec("from tools import *", namespace)
imported = sorted(name for name in namespace if not name.startswith("__"))
mangled = [hasattr(module.Account, name) for name in ("__secret", "_Account__secret", "__part__", "_hint")]
print(imported, mangled)
assert imported == ["Account", "public"]
assert mangled == [False, True, True, True] and module._private == 2
