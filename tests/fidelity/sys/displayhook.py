# shows: displayhook prints and binds _
import builtins
import sys

assert not hasattr(builtins, "_")
sys.displayhook(5)
assert builtins._ == 5
del builtins._
print(hasattr(builtins, "_"))
