# shows: prompts are not set in a script
import sys

assert not hasattr(sys, "ps1")
assert not hasattr(sys, "ps2")
print(hasattr(sys, "ps1"))
