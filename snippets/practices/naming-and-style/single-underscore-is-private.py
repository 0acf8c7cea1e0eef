import types

module = types.ModuleType(__name__)
exec("_limit = 3\nclass Account:\n    def __init__(self):\n        self._balance = 5", module.__dict__)
try:
    seen = [module._limit, module.Account()._balance]
except AttributeError:
    seen = "refused"
print(seen)
assert seen == "refused"
