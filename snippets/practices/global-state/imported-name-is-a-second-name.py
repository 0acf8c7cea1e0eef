import sys
import types

settings = sys.modules["settings"] = types.SimpleNamespace(debug=False, hosts=["a"])
import settings as module
from settings import debug, hosts

settings.debug = True
settings.hosts.append("b")
print(debug, module.debug, hosts)
assert (debug, module.debug) == (False, True)
assert hosts == ["a", "b"] and hosts is module.hosts
