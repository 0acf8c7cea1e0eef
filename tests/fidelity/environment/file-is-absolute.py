# shows: __file__ is the path that was given, and absolute
import os

assert os.path.isabs(__file__)
assert os.path.exists(__file__)
assert os.path.splitext(__file__)[1] == ".py"
print(os.path.basename(__file__))
