import sys
import types

module = types.ModuleType("library")
exec("__all__ = ['load']\ndef load(): return 1\ndef helper(): return 2\nimport os", module.__dict__)
sys.modules["library"] = module
namespace = {}
exec("from library import *", namespace)
public = sorted(name for name in namespace if not name.startswith("__"))
print(public)
assert public == ["load"]
assert module.helper() == 2 and hasattr(module, "os")
