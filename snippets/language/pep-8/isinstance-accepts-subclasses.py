from collections import OrderedDict

values = [{}, OrderedDict(), []]
by_type = [type(value) is dict for value in values]
by_isinstance = [isinstance(value, dict) for value in values]

assert by_type == [True, False, False]
assert by_isinstance == [True, True, False]
print(by_type, by_isinstance)
