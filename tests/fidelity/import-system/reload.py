# shows: reload runs the module again in the same object
import importlib
import sys

with open("mod.py", "w") as file:
    file.write("counter = globals().get('counter', 0) + 1\n")
sys.path.insert(0, ".")
import mod

again = importlib.reload(mod)
assert again is mod
assert mod.counter == 2
print(mod.counter)
