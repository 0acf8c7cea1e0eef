# shows: a module as the condition
# ends: decides-nothing
import math

assert math
print("module")
