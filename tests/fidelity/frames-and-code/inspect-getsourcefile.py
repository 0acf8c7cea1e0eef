# shows: the source file of the module's functions is the file
import inspect
import os


def f():
    pass


assert inspect.getsourcefile(f) == __file__
assert os.path.samefile(f.__code__.co_filename, __file__)
print(os.path.basename(inspect.getfile(f)))
