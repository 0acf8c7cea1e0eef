from collections import OrderedDict

values = [{}, OrderedDict(), True]
types = [dict, dict, int]
by_type = [type(value) is cls for value, cls in zip(values, types)]
by_isinstance = [isinstance(value, cls) for value, cls in zip(values, types)]

assert by_type == [True, False, False]
assert by_isinstance == [True, True, True]
print(by_type, by_isinstance)
