# shows: builtins has the names of CPython only
import builtins

own = [n for n in dir(builtins) if "verify" in n or n.startswith("_verify") or n.startswith("__verify")]
assert own == []
print(own)
