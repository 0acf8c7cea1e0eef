# shows: the script has no cached bytecode
assert globals()["__cached__"] is None if "__cached__" in globals() else True
import os

folder = os.path.dirname(os.path.abspath(__file__))
assert os.listdir(folder) == [os.path.basename(__file__)]
print(os.listdir(folder))
