# shows: doctest finds the examples of the file
import doctest


def double(x):
    """
    >>> double(2)
    4
    """
    return x * 2


result = doctest.testmod()
assert result == (0, 1)
print(result.failed, result.attempted)
