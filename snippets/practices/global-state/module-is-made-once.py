import sys

sys.path.insert(0, ".")
with open("registry.py", "w") as file:
    file.write("import builtins\nbuiltins.executed = getattr(builtins, 'executed', 0) + 1\nusers = []\n")
import registry
import registry as again

again.users.append("ada")
from registry import users

import builtins

print(builtins.executed, users)
assert builtins.executed == 1
assert registry is again and users is registry.users and users == ["ada"]
