# shows: sys.exc_info in a condition is that of the handled exception
import sys

assert sys.exc_info() == (None, None, None)
try:
    int("x")
except ValueError as error:
    assert sys.exc_info()[1] is error
print(sys.exc_info())
