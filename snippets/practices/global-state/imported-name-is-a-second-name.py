import sys
import types

settings = types.ModuleType("settings")
settings.debug, settings.hosts = False, ["a"]
sys.modules["settings"] = settings
import settings as module
from settings import debug, hosts

settings.debug = True
settings.hosts.append("b")
print(debug, module.debug, hosts)
assert (debug, module.debug) == (False, True)
assert hosts == ["a", "b"] and hosts is module.hosts
