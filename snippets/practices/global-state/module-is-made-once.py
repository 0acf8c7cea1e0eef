import sys

with open("registry.py", "w") as file:
    file.write("users = [__name__]\n")
with open("second.py", "w") as file:
    file.write("import registry\nregistry.users.append(__name__)\n")
sys.path.insert(0, "")
import registry
import registry as again
import second
from registry import users

assert registry is again is second.registry is sys.modules["registry"]
assert users is registry.users
assert users == ["registry", "second"]
print(users)
