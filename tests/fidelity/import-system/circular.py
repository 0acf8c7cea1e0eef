# shows: a circular import sees a partial module
import sys

sys.path.insert(0, ".")
with open("one.py", "w") as file:
    file.write("import two\nname = 'one'\n")
with open("two.py", "w") as file:
    file.write("import one\nsaw = hasattr(one, 'name')\n")
import one
import two

assert two.saw is False
assert one.name == "one"
print(two.saw)
