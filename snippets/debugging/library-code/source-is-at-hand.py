import inspect
import json

source = inspect.getsource(json.dumps)
assert source.startswith("def dumps(obj, *, skipkeys=False")
assert inspect.getsourcefile(json.dumps) == json.__file__
assert inspect.getsourcelines(json.dumps)[1] == json.dumps.__code__.co_firstlineno
print(json.__file__.rsplit("/", 2)[1:])
