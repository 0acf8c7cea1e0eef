# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sys

import numpy as np


def vectorised(array):
    return (array * 2 + 1).tolist()


def looped(array):
    result = []
    for value in array:
        result.append(value * 2 + 1)
    return result


def lines(function, argument):
    count = 0

    def trace(frame, event, _):
        nonlocal count
        count += event == "line"
        return trace

    sys.settrace(trace)
    result = function(argument)
    sys.settrace(None)
    assert result == list(range(1, 2 * len(argument), 2))
    return count


small, large = np.arange(10), np.arange(1000)
assert [lines(vectorised, array) for array in (small, large)] == [1, 1]
assert [lines(looped, array) for array in (small, large)] == [23, 2003]
