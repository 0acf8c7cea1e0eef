# shows: an uncaught exception is printed with its traceback
# ends: raised
def f():
    {}["missing"]


f()
